import type { FiguresOf } from '#lib/domain/lifecycle/correct-figure.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Figures } from '#lib/domain/lifecycle/participant.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { cycleIn } from '../cycles/state.ts';
import { allow, found } from '../guard.ts';
import { schemeOf } from '../scheme.ts';

/** A person's figures in a cycle; `null`: the unit's own. */
export interface FiguresAt {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string | null;
}

export interface LoadedFigures {
  readonly cycle: Stored<Cycle>;
  readonly policy: Policy;
  readonly of: FiguresOf;
  readonly figures: Stored<Figures>;
  /** The unit where the year's figures are kept. */
  readonly home: string;
  readonly result: ResultRecord | undefined;
  /** In whose scores they are. */
  readonly people: number;
}

export async function loadFigures(context: Context, at: FiguresAt): Promise<LoadedFigures> {
  const { employee } = at;
  allow(context, 'figures.correct', employee === null ? { unit: at.unit } : { subject: employee });
  const cycle = await cycleIn(context, at.cycle, ['review', 'published']);
  const { calculation: policy } = await schemeOf(context, cycle.policy);
  const known = { cycle, policy };
  return employee === null
    ? { ...known, ...(await ofUnit(context, cycle, at)) }
    : { ...known, ...(await ofPerson(context, at, employee)) };
}

const noFigures = (employee: string | null): Stored<Figures> => ({ employee, metrics: {}, version: 0 });

async function ofPerson({ store }: Context, { cycle, unit }: FiguresAt, employee: string) {
  const { figures, participant, result } = found(await store.personPart(cycle, unit, employee), 'participant');
  const home = participant.team ?? unit;
  return { of: 'employee' as const, figures: figures ?? noFigures(employee), home, result, people: 1 };
}

async function ofUnit(context: Context, { units }: Cycle, { cycle, unit }: FiguresAt) {
  found(
    units.find((one) => one === unit),
    'unit',
  );
  const { people, figures } = await context.store.unitPart(cycle, unit);
  allow(context, 'figures.correct', { unit, participants: people.map(({ participant }) => participant.employee) });
  const of = 'unit' as const;
  return { of, figures: figures ?? noFigures(null), home: unit, result: undefined, people: people.length };
}
