import type { Policy } from '#lib/domain/policy/policy.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import s from './Parts.module.css';

/** What a score is, and which score gives which grade and coefficient. */
export function GradesPart({ policy }: { policy: Policy }) {
  const w = useWords('hr').policy;
  const language = useLanguage();
  const { grades, bonus, maxScore, scoreDecimals, minCoverage } = policy;
  const method =
    grades.method === 'thresholds' ? w.gradesBy.thresholds : w.gradesBy[grades.group]({ least: grades.minGroup });
  const rules = [
    w.scoreRule({ max: String(maxScore), decimals: scoreDecimals }),
    ...(minCoverage > 0 ? [w.coverageRule({ percent: String(minCoverage) })] : []),
    method,
  ];
  return (
    <SheetPart title={w.grades}>
      <p className="quiet">{rules.join(language === 'zh' ? '' : ' ')}</p>
      <table className={s['table']}>
        <thead>
          <tr>
            <th scope="col">{w.grade}</th>
            <th scope="col">{w.from}</th>
            {grades.method === 'distribution' ? <th scope="col">{w.share}</th> : null}
            {bonus?.coefficients === undefined ? null : <th scope="col">{w.coefficient}</th>}
          </tr>
        </thead>
        <tbody>
          {grades.bands.map((band) => (
            <tr key={band.grade}>
              <th scope="row">{band.grade}</th>
              <td>{band.min}</td>
              {'share' in band ? <td>{band.share}%</td> : null}
              {bonus?.coefficients === undefined ? null : <td>{bonus.coefficients[band.grade]}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </SheetPart>
  );
}
