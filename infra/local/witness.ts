import type { Names } from '#lib/domain/policy/policy.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';
import type { AuditEntry } from '#lib/store/audit.ts';
import type { Store } from '#lib/store/store.ts';
import { clockActor } from '#lib/app/schedule/clock-actor.ts';

/** What time did while somebody moved it on. */
export interface Happened {
  /** In order: `cycle.create`, `cycle.open`, … */
  readonly moves: readonly { readonly action: string; readonly cycle: { readonly id: string; readonly name: Names } }[];
  /** How many notices were given, by kind. */
  readonly told: Readonly<Record<string, number>>;
}

/** Looks on while the store is written to, so that whoever moves the clock learns what happened on the way. */
export function witness(store: Store): { readonly store: Store; readonly take: () => Promise<Happened> } {
  let moves: { action: string; cycle: string }[] = [];
  let told = new Map<string, number>();
  const known = new Set<string>();

  const noteEntry = ({ actor, action, cycle }: AuditEntry) => {
    if (actor === clockActor.id && cycle !== null && isMove(action)) moves.push({ action, cycle });
  };
  // The same is told again and again by what makes up for losses; only the first time counts.
  const noteNotice = ({ to, kind, about, at }: Notice) => {
    const name = JSON.stringify([to, kind, about, at]);
    if (!known.has(name)) told.set(kind, (told.get(kind) ?? 0) + 1);
    known.add(name);
  };

  return {
    store: {
      ...store,
      commit: async (entry, writes) => {
        await store.commit(entry, writes);
        noteEntry(entry);
      },
      tell: async (notices) => {
        await store.tell(notices);
        notices.forEach(noteNotice);
      },
    },
    take: async () => {
      const [made, counts] = [moves, told];
      [moves, told] = [[], new Map()];
      const names = new Map(made.length === 0 ? [] : (await store.allCycles()).map(({ id, name }) => [id, name]));
      return {
        moves: made.map(({ action, cycle }) => ({
          action,
          cycle: { id: cycle, name: names.get(cycle) ?? { zh: cycle, en: cycle } },
        })),
        told: Object.fromEntries(counts),
      };
    },
  };
}

/** A large move is logged when it begins, takes effect and ends: it happens when it takes effect. */
const isMove = (action: string) => /^cycle\.[A-Za-z]+$/.test(action);
