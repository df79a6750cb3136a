import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodName } from '../../../ui/period-name.ts';
import { TrendLine } from '../../../ui/TrendLine.tsx';

interface Props {
  /** Oldest first. */
  history: readonly { period: string; score: number }[];
  marks?: readonly { at: number; label: string }[];
  width?: number;
}

/** Older ones would make the steps too small to see. */
const MOST = 8;

export function ScoreTrend({ history, marks, width }: Props) {
  const w = useWords('employee');
  const { semicolon } = useWords('common');
  const language = useLanguage();
  const shown = history.slice(-MOST);
  const points = shown.map(({ period, score }) => `${periodName(language, period)} ${score.toFixed(2)}`);
  return (
    <TrendLine
      points={shown.map(({ period, score }) => ({ period, value: score }))}
      marks={marks}
      width={width}
      label={w.trend({ points: points.join(semicolon) })}
    />
  );
}
