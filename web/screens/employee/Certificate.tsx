import { useParams } from '@tanstack/react-router';
import { honours } from '#lib/contract/honours.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { periodName } from '../../ui/period-name.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { Rosette } from './honours/Rosette.tsx';
import s from './honours/Honours.module.css';

/** An announced honour as a document to print. */
export function Certificate() {
  const { certificate: w, wall } = useWords('incentives');
  const { cycle, employee } = useParams({ from: '/framed/honours/$cycle/$employee' });
  const language = useLanguage();
  const say = useSay();
  const f = useFormat();
  const organisation = useMe().data?.organisation;
  const read = useRead(honours.wall);
  return (
    <Page
      title={w.title}
      up={{ to: paths.honours(), label: wall.title }}
      actions={<Button onClick={() => globalThis.print()}>{w.print}</Button>}
    >
      <Loaded read={read}>
        {({ items }) => {
          const given = items.find((item) => item.cycle === cycle);
          const person = given?.people.find((one) => one.employee === employee);
          if (given === undefined || person === undefined)
            return (
              <Sheet>
                <EmptyState title={w.none} lead={w.noneLead} />
              </Sheet>
            );
          const unit = organisation?.units.find(({ id }) => id === person.unit)?.name;
          return (
            <article className={s['certificate']} lang={language}>
              <Rosette size={72} />
              <h2>{w.title}</h2>
              <p className={s['name']}>{w.to({ name: person.name })}</p>
              {person.titles.map((title) => (
                <p key={title.en} className={s['text']}>
                  {w.text({
                    period: periodName(language, given.period),
                    unit: unit === undefined ? person.unit : say(unit),
                    title: say(title),
                  })}
                </p>
              ))}
              <p className={s['given']}>
                {organisation === undefined ? null : say(organisation.name)}
                <br />
                {given.announced === null ? null : w.given({ at: f.date(given.announced.at, { year: true }) })}
              </p>
            </article>
          );
        }}
      </Loaded>
    </Page>
  );
}
