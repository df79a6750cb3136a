import type { Store } from '#lib/store/store.ts';
import { moment } from './moment.ts';
import { hr } from './people.ts';
import { policyVersions } from './policy.ts';
import { type Stage, withOrganisation } from './stage.ts';

const action = 'demo.load';

/**
 * Sets the stage. Each load notes in the organisation's log that it has begun, so that one that goes on where another
 * died makes ids which that one cannot have made.
 */
export async function begin(store: Store, say: (text: string) => void): Promise<Stage> {
  const { items } = await store.auditOf(null, undefined);
  const attempt = items.filter((entry) => entry.action === action).length + 1;
  const at = moment('2025-12-01', '08:00');
  await store.commit({ id: `demo-load-${attempt}`, at, actor: hr, action, cycle: null }, []);
  const schemes = new Map(policyVersions().map(({ number, scheme }) => [number, scheme]));
  return { store: withOrganisation(store), attempt, schemes, say };
}
