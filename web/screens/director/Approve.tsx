import { bonus } from '#lib/contract/bonus.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { useRead } from '../../api/use-read.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { useUnitName } from '../../ui/use-unit-name.ts';
import s from './Approve.module.css';

type Waiting = ReplyOf<typeof bonus.cycles>['items'][number]['waiting'][number];

/** The cycles whose bonus waits for this director, and the earlier ones. */
export function Approve() {
  const w = useWords('director').approve;
  const say = useSay();
  const language = useLanguage();
  const unitName = useUnitName();
  const read = useRead(bonus.cycles);
  const whatWaits = ({ main, further, corrections }: Waiting) => [
    ...(main ? [w.main] : []),
    ...(further > 0 ? [w.further({ count: further })] : []),
    ...(corrections > 0 ? [w.corrections({ count: corrections })] : []),
  ];
  const and = new Intl.ListFormat(language === 'zh' ? 'zh-CN' : 'en', { type: 'conjunction' });
  return (
    <Page title={w.title} lead={w.lead}>
      <Loaded read={read}>
        {({ items }) => {
          const waiting = items.filter((item) => item.waiting.length > 0);
          const earlier = items.filter((item) => item.waiting.length === 0);
          return (
            <Sheet>
              {waiting.length === 0 ? <EmptyState title={w.none} lead={w.noneLead} /> : null}
              {waiting.map(({ cycle, waiting: units }, place) => (
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
                  <ul>
                    {units.map((one) => (
                      <li key={one.unit}>
                        {unitName(one.unit)} <span className="quiet">{and.format(whatWaits(one))}</span>
                      </li>
                    ))}
                  </ul>
                </SheetPart>
              ))}
              {earlier.length === 0 ? null : (
                <SheetPart title={w.earlier}>
                  <ul className={s['earlier']}>
                    {earlier.map(({ cycle }) => (
                      <li key={cycle.id}>
                        <Link to={paths.approveCycle(cycle.id)}>{say(cycle.name)}</Link>
                      </li>
                    ))}
                  </ul>
                </SheetPart>
              )}
            </Sheet>
          );
        }}
      </Loaded>
    </Page>
  );
}
