import { useState } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { audit } from '#lib/contract/audit.ts';
import { mostLinks, personalLinks } from '#lib/contract/personal-links.ts';
import { useMove } from '../../../api/use-move.ts';

export type MadeLink = ReplyOf<typeof personalLinks.make>['items'][number];

export interface Made {
  readonly links: readonly MadeLink[];
  /** How many were asked for. */
  readonly wanted: number;
}

/** Makes as many as are wanted, some at a time. What was made before a failure is shown: it is not shown again. */
export function useMaking(cycle: string, onMade: (made: Made) => void) {
  const move = useMove(personalLinks.make, { renew: [audit.read] });
  const [busy, setBusy] = useState(false);
  const make = async (wanted: readonly string[]) => {
    setBusy(true);
    const links: MadeLink[] = [];
    let asked = 0;
    for (; asked < wanted.length; asked += mostLinks) {
      const evaluations = wanted.slice(asked, asked + mostLinks);
      const done = await move.run({ params: { cycle }, body: { evaluations } });
      if (done === undefined) break;
      links.push(...done.data.items);
    }
    setBusy(false);
    if (asked > 0) onMade({ links, wanted: Math.min(asked, wanted.length) });
  };
  return { make, busy, problem: move.problem };
}
