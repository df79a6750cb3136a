import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodName } from '../../../ui/period-name.ts';
import { ReportPart } from './ReportPart.tsx';
import s from './Reports.module.css';
import type { CycleReport, ReportProps } from './types.ts';

/** Of each cycle how many got which grade, as one bar with its numbers. */
export function Distribution({ year, items }: ReportProps) {
  const w = useWords('reports').distribution;
  const language = useLanguage();
  const latest = items.at(-1);
  return (
    <ReportPart year={year} report="distribution" lead={w.lead({ people: latest ? ratedIn(latest) : 0 })}>
      <table className={s['bars']}>
        <caption className="heard">{w.title}</caption>
        <tbody>
          {items.toReversed().map((item) => {
            const grades = gradesIn(item);
            const all = ratedIn(item);
            return (
              <tr key={item.cycle}>
                <th scope="row">{periodName(language, item.period)}</th>
                <td>
                  <span className={s['stack']} aria-hidden="true">
                    {grades.map(({ grade, people }, place) =>
                      people === 0 ? null : (
                        <i
                          key={grade}
                          data-tone={toneOf(place, grades.length)}
                          style={{ flexGrow: people }}
                          title={w.part({ grade, people })}
                        >
                          {people / all > 0.06 ? grade : ''}
                        </i>
                      ),
                    )}
                  </span>
                  <small className="quiet">
                    {grades.map(({ grade, people }) => w.part({ grade, people })).join(' · ')}
                  </small>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ReportPart>
  );
}

const ratedIn = ({ units }: CycleReport) => units.reduce((sum, { rated }) => sum + rated, 0);

/** All units together, the best grade first. */
function gradesIn({ units }: CycleReport) {
  const sums = new Map<string, number>();
  for (const { grades } of units)
    for (const { grade, people } of grades) sums.set(grade, (sums.get(grade) ?? 0) + people);
  return [...sums].map(([grade, people]) => ({ grade, people }));
}

/** From 0, the strongest, to 4: the letter stands in it as well. */
const toneOf = (place: number, of: number) => (of <= 1 ? 0 : Math.round((place * 4) / (of - 1)));
