import { type Policy, raterKinds } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { nameOf } from '../policy/names.ts';
import { policyIn } from '../shared/documents.ts';
import type { Mover, Simulated } from './types.ts';
import { useTurned } from './use-turned.ts';

export interface Reason {
  readonly key: string;
  readonly text: string;
  /** By how much, with its sign; nothing where it only explains. */
  readonly by: string | undefined;
}

/** Every reason of somebody's change as a sentence, in the order score, grade, money. */
export function useReasons(simulated: Simulated): (mover: Mover) => Reason[] {
  const w = useWords('simulation');
  const f = useFormat();
  const nameIn = useNames(simulated);
  const turned = useTurned(simulated);
  const told = (code: keyof typeof w.reasons, of: string, before: string | null, after: string | null) =>
    w.reasons[code]({ of, before: before ?? '', after: after ?? '' });
  const money = (minor: string | null) => (minor === null ? null : f.money(minor, simulated.currency));
  return (mover) => [
    ...turned(mover).map((text) => ({ key: text, text, by: undefined })),
    ...mover.score.map(({ code, of, before, after, points }) => ({
      key: `${code} ${of ?? ''}`,
      text: told(code, nameIn(code, of), before, after),
      by: signed(points),
    })),
    ...mover.grade.map(({ code, grade: of, before, after }) => ({
      key: code,
      text: told(code, of ?? '', before, after),
      by: undefined,
    })),
    ...mover.money.map(({ code, before, after, amount }) => ({
      key: code,
      text: code === 'pool' ? told(code, '', money(before), money(after)) : told(code, '', before, after),
      by: `${amount > 0 ? '+' : ''}${f.money(amount, simulated.currency)}`,
    })),
  ];
}

/** "3.20" → "+3.20", "-3.20" → "−3.20". */
export const signed = (points: string): string => (points.startsWith('-') ? `−${points.slice(1)}` : `+${points}`);

/** What the dimension, indicator or kind of rater is called that a reason speaks of. */
export function useNames({
  now,
  tried,
}: Pick<Simulated, 'now' | 'tried'>): (code: string, id: string | null) => string {
  const w = useWords('simulation');
  const say = useSay();
  // What the tried policy has; what only the ruling one has, by its own name.
  const policies: readonly Policy[] = [policyIn(tried.calculation), policyIn(now.calculation)];
  return (code, id) => {
    if (id === null) return '';
    const kind = raterKinds.find((one) => one === id);
    if (code === 'rater' && kind !== undefined) return w.kinds[kind];
    const dimensions = policies.flatMap((policy) => policy.dimensions);
    const things = code === 'dimension' ? dimensions : dimensions.flatMap(({ indicators }) => indicators);
    const found = things.find((one) => one.id === id);
    return found === undefined ? id : nameOf(found, say);
  };
}
