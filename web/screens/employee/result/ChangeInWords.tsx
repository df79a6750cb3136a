import { axesOf, profileOf } from '#lib/domain/calculation/profile.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodName } from '../../../ui/period-name.ts';
import { change } from '../../../ui/receipt/exact.ts';
import type { ResultData } from './ResultPage.tsx';

interface Props {
  data: ResultData;
  policy: Policy;
  result: Result;
}

/** How the score has moved since the last time and what moved it most; and both numbers where an appeal changed it. */
export function ChangeInWords({ data, policy, result }: Props) {
  const w = useWords('talks').change;
  const say = useSay();
  const language = useLanguage();
  if (result.status !== 'rated') return null;
  const { previous, before } = data;
  const told: string[] = [];
  if (previous !== null) {
    const period = periodName(language, previous.period);
    const decimals = policy.scoreDecimals;
    const difference = change(previous.score.toFixed(decimals), result.score, decimals);
    const most = mover(policy, result, previous.points, Math.sign(Number(result.score) - previous.score));
    told.push(
      Number(result.score) === previous.score
        ? w.same({ period })
        : w.total({ period, difference }) +
            (most === undefined
              ? w.end
              : w.most({
                  name: most.name === undefined ? most.id : say(most.name),
                  difference: change(most.before, most.now, decimals),
                })),
    );
  }
  if (before?.score != null && before.score !== result.score)
    told.push(w.appealed({ before: before.score, after: result.score }));
  return told.length === 0 ? null : <p>{told.join(language === 'zh' ? '' : ' ')}</p>;
}

/** Of the axes that moved in the same direction as the score, the one whose move weighs most. */
function mover(policy: Policy, result: Result, points: Readonly<Record<string, string>>, direction: number) {
  const now = profileOf(policy, result);
  const weights = new Map(
    policy.dimensions.flatMap(({ id, weight, indicators }) => [
      [id, weight] as const,
      ...indicators.map((indicator) => [indicator.id, (weight * indicator.weight) / 100] as const),
    ]),
  );
  const moved = axesOf(policy).flatMap((axis) => {
    const [to, from] = [now[axis.id], points[axis.id]];
    if (to === undefined || from === undefined) return [];
    const by = (Number(to) - Number(from)) * (weights.get(axis.id) ?? 0) * direction;
    return by > 0 ? [{ id: axis.id, name: axis.name, now: to, before: from, by }] : [];
  });
  return moved.toSorted((a, b) => b.by - a.by)[0];
}
