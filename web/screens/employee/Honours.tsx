import { honours } from '#lib/contract/honours.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { periodName } from '../../ui/period-name.ts';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { Honoured } from './honours/Honoured.tsx';
import s from './honours/Honours.module.css';

/** Who earned an honour, period by period: for everybody. */
export function Honours() {
  const w = useWords('incentives').wall;
  const language = useLanguage();
  const say = useSay();
  const { nav } = useWords('common');
  const me = useMe().data;
  const read = useRead(honours.wall);
  return (
    <Page title={w.title} lead={w.lead} up={{ to: paths.results(), label: nav.mine }}>
      <Loaded read={read}>
        {({ items }) => (
          <Sheet>
            {items.length === 0 ? <EmptyState title={w.none} lead={w.noneLead} /> : null}
            {items.map(({ cycle, cycleName, period, people }) => (
              <SheetPart
                key={cycle}
                title={periodName(language, period)}
                aside={
                  items.filter((one) => one.period === period).length > 1 ? <small>{say(cycleName)}</small> : undefined
                }
              >
                <ul className={s['wall']}>
                  {people.map((one) => (
                    <Honoured key={one.employee} person={one}>
                      {one.employee === me?.person.id ? (
                        <Link to={paths.certificate(cycle, one.employee)}>{w.own}</Link>
                      ) : null}
                    </Honoured>
                  ))}
                </ul>
              </SheetPart>
            ))}
          </Sheet>
        )}
      </Loaded>
    </Page>
  );
}
