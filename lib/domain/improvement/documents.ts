import { type Action, type Actor, decide, type Facts } from '../access/rights.ts';
import type { EvidenceKind } from './evidence.ts';

/** Where a document can be opened. `here`: it stands in the case itself. */
export const documentPlaces = ['policy', 'result', 'team', 'training', 'here'] as const;
type DocumentPlace = (typeof documentPlaces)[number];

/** Where whoever looks may open a document that is there; `null`: that it exists is all they learn. */
export function placeOf(kind: EvidenceKind, actor: Actor, about: Facts): DocumentPlace | null {
  const may = (action: Action) => decide(actor, action, { ...about, published: true }).allowed;
  switch (kind) {
    case 'announcement':
      return may('policies.read') ? 'policy' : null;
    case 'result':
      if (!may('result.read')) return null;
      return may('cycle.read') ? 'result' : actor.id === about.supervisor ? 'team' : null;
    case 'training':
      return may('training.read') ? 'training' : null;
    default:
      return 'here';
  }
}
