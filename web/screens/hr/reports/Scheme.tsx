import type { ReactNode } from 'react';
import { percentOf } from '#lib/domain/reports/percent.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodName } from '../../../ui/period-name.ts';
import { TrendLine } from '../../../ui/TrendLine.tsx';
import { Agreement } from './Agreement.tsx';
import { isSameKind } from './cycles.ts';
import { ReportPart } from './ReportPart.tsx';
import s from './Reports.module.css';
import { SchemeNumbers } from './SchemeNumbers.tsx';
import type { ReportProps, SchemeCycle, SchemeReport } from './types.ts';

/** How the scheme itself does: four questions, each answered in a sentence and drawn; then the numbers cycle by cycle. */
export function Scheme({ year, items }: ReportProps) {
  const w = useWords('reports').scheme;
  const known = items.flatMap((item) => (item.scheme === null ? [] : [{ ...item, scheme: item.scheme }]));
  const latest = known.at(-1);
  if (latest === undefined) return null;
  const { deviation, topShare, cost, filed, allowed, rated } = latest.scheme;
  const alike = known.filter(({ period }) => isSameKind(period, latest.period));
  return (
    <ReportPart year={year} report="scheme" lead={w.lead}>
      <div className={s['questions']}>
        <Question
          title={w.spread}
          answer={deviation === null || topShare === null ? '—' : w.spreadSaid({ deviation, top: topShare })}
        >
          <Trend what={w.deviation} known={alike} of={(scheme) => scheme.deviation} digits={2} />
        </Question>
        <Question title={w.agree} answer={latest.scheme.agreement.length === 0 ? w.agreeNone : w.agreeSaid}>
          <Agreement pairs={latest.scheme.agreement} />
        </Question>
        <Question
          title={w.appealed}
          answer={w.appealedSaid({ rated, filed, allowed, share: percentOf(filed, rated) ?? '0' })}
        >
          <Trend what={`${w.share} %`} known={alike} of={(scheme) => percentOf(scheme.filed, scheme.rated)} />
        </Question>
        <Question title={w.costs} answer={cost === null ? w.costsNone : w.costsSaid({ cost })}>
          <Trend what={`${w.cost} %`} known={alike} of={(scheme) => scheme.cost} />
        </Question>
      </div>
      <SchemeNumbers known={known} />
    </ReportPart>
  );
}

const Question = ({ title, answer, children }: { title: string; answer: string; children: ReactNode }) => (
  <div>
    <h3>{title}</h3>
    <p className="quiet">{answer}</p>
    {children}
  </div>
);

interface TrendProps {
  what: string;
  known: readonly SchemeCycle[];
  of: (scheme: SchemeReport) => string | null;
  digits?: number;
}

function Trend({ what, known, of, digits = 1 }: TrendProps) {
  const w = useWords('reports').scheme;
  const { semicolon } = useWords('common');
  const language = useLanguage();
  const points = known.flatMap(({ period, scheme }) => {
    const value = of(scheme);
    return value === null ? [] : [{ period, value: Number(value) }];
  });
  if (points.length === 0) return null;
  const parts = points.map(({ period, value }) => `${periodName(language, period)} ${value}`).join(semicolon);
  return <TrendLine points={points} digits={digits} width={440} label={w.chart({ what, parts })} />;
}
