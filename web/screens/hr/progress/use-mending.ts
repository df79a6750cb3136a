import type { BlockCode } from '#lib/domain/lifecycle/blocked.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { useCycle } from '../shared/use-cycle.ts';
import type { MissingRow } from './rows.ts';

type At = (cycle: string, employee: MissingRow['employee']) => string;
const atPerson: At = (_, { id, unit, team }) => paths.person({ id, unit: team ?? unit });

/** Where each is mended while evaluations are collected. Figures are corrected in the review: before it there is nowhere to go. */
const mendedAt = {
  'no-supervisor': atPerson,
  'supervisor-left': atPerson,
  'too-few-peers': (cycle, { unit, team }) =>
    `${paths.cycle(cycle, 'participants')}?unit=${encodeURIComponent(team ?? unit)}`,
} satisfies Partial<Record<BlockCode, At>>;

const isMendedEarly = (code: BlockCode): code is keyof typeof mendedAt => Object.hasOwn(mendedAt, code);

/** What helps somebody who is blocked, and where: once the evaluations are shut, everything is settled in the review. */
export function useMending() {
  const { help, go, settle } = useWords('progress').blocked;
  const { id: cycle = '', state } = useCycle().data ?? {};
  const early = state === 'open';
  return {
    helpOf: (code: BlockCode): string =>
      early && (code === 'no-figures' || isMendedEarly(code)) ? help[code] : settle.help,
    wayFrom: (code: BlockCode, employee: MissingRow['employee']) => {
      if (!early) return { to: paths.reviewed(cycle, employee), label: settle.go };
      return isMendedEarly(code) ? { to: mendedAt[code](cycle, employee), label: go[code] } : undefined;
    },
  };
}
