import type { Text } from '#lib/contract/text.ts';
import { type Policy, raterKinds } from '#lib/domain/policy/policy.ts';
import type words from '../../../i18n/zh/hr.ts';
import { indicatorName, metricName } from '../policy/names.ts';

interface Ground {
  w: typeof words;
  policy: Policy | undefined;
  say: (text: Text) => string;
}

const split = (block: string) => {
  const cut = block.indexOf(':');
  return { source: block.slice(0, cut), of: block.slice(cut + 1) };
};

/** One thing that is missing: `supervisor:task-quality` → "缺上级评价：任务质量". */
export function missingWord(block: string, { w, policy, say }: Ground): string {
  const { source, of } = split(block);
  const kind = raterKinds.find((one) => one === source);
  if (kind === undefined) return w.review.missing.metric({ what: metricName(policy, of, say) });
  return w.review.missing.kind({ kind: w.shared.kinds[kind], what: indicatorName(policy, of, say) });
}

/** All that is missing of one person, one phrase for each source: a whole evaluation is not listed line by line. */
export function missingWords(blocks: readonly string[], ground: Ground): string[] {
  const { w } = ground;
  return [...Map.groupBy(blocks, (block) => split(block).source)].map(([source, some]) => {
    const kind = raterKinds.find((one) => one === source);
    if (kind === undefined || some.length === 1) return some.map((one) => missingWord(one, ground)).join(w.shared.and);
    return w.review.missing.many({ kind: w.shared.kinds[kind], count: some.length });
  });
}

/** The kinds of rater whose evaluations are missing. */
export const missingKinds = (blocks: readonly string[]) =>
  raterKinds.filter((kind) => blocks.some((block) => split(block).source === kind));
