import type { Policy } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { missingWords } from '../review/missing-words.ts';
import { policyIn } from '../shared/documents.ts';
import type { Mover, Simulated } from './types.ts';

/** Why somebody has a rating or a bonus on one side only; nothing where both have. */
export function useTurned({ now, tried }: Simulated): (mover: Mover) => string[] {
  const w = useWords('simulation').turned;
  const words = useWords('hr');
  const say = useSay();
  const missing = (blocks: readonly string[], policy: Policy) => missingWords(blocks, { w: words, policy, say });
  return ({ was, is }) => {
    if (is.status === 'blocked') return missing(is.blockedBy, policyIn(tried.calculation));
    if (is.status === 'unrated') return [w.tooLittle];
    if (was.status === 'blocked')
      return missing(was.blockedBy, policyIn(now.calculation)).map((what) => w.notNeeded({ what }));
    if (was.status === 'unrated') return [w.enough];
    if (was.bonus === null && is.bonus !== null) return [w.paid];
    return was.bonus !== null && is.bonus === null ? [w.unpaid] : [];
  };
}
