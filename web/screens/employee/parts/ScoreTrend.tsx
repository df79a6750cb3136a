import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodName } from '../../../ui/period-name.ts';
import { TrendLine } from '../../../ui/TrendLine.tsx';
import { usePhone } from '../../../ui/use-media.ts';

interface Props {
  /** Oldest first. */
  history: readonly { period: string; score: number }[];
  marks?: readonly { at: number; label: string }[];
  width?: number;
}

/** Older ones would make the steps too small to see. */
const MOST = 8;

export function ScoreTrend({ history, marks, width = 400 }: Props) {
  const w = useWords('employee');
  const language = useLanguage();
  const phone = usePhone();
  const shown = history.slice(-MOST);
  const points = shown.map(({ period, score }) => `${periodName(language, period)} ${score.toFixed(2)}`);
  return (
    <TrendLine
      points={shown.map(({ period, score }) => ({ period, value: score }))}
      marks={marks}
      width={phone ? 312 : width}
      label={w.trend({ points: points.join(language === 'zh' ? '，' : ', ') })}
    />
  );
}
