import { home } from '#lib/contract/me.ts';
import { useRead } from '../../api/use-read.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { useUnitName } from './use-unit-name.ts';

/** The cycles whose bonus waits for this director. */
export function Approve() {
  const w = useWords('director').approve;
  const say = useSay();
  const language = useLanguage();
  const unitName = useUnitName();
  const read = useRead(home);
  const and = new Intl.ListFormat(language === 'zh' ? 'zh-CN' : 'en', { type: 'conjunction' });
  return (
    <Page title={w.title} lead={w.lead}>
      <Loaded read={read}>
        {({ waiting, current }) => {
          const cycles = waiting.filter(({ what }) => what === 'approve');
          return (
            <Sheet>
              {cycles.length === 0 ? (
                <EmptyState title={w.none} lead={w.noneLead}>
                  {current === null ? null : <ButtonLink to={paths.approveCycle(current.id)}>{w.current}</ButtonLink>}
                </EmptyState>
              ) : (
                cycles.map(({ cycle, units }, place) => (
                  <SheetPart
                    key={cycle.id}
                    title={say(cycle.name)}
                    actions={
                      <ButtonLink
                        kind={place === 0 ? 'fill' : 'line'}
                        to={paths.approveCycle(cycle.id)}
                        label={w.openFor({ cycle: say(cycle.name) })}
                      >
                        {w.open}
                      </ButtonLink>
                    }
                  >
                    <p className="quiet">{and.format(units.map(unitName))}</p>
                  </SheetPart>
                ))
              )}
            </Sheet>
          );
        }}
      </Loaded>
    </Page>
  );
}
