import { sumsIn } from '#lib/domain/calculation/sums.ts';
import { countedMonths } from '#lib/domain/calculation/months.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { byCodePoint } from '#lib/domain/number/code-point-order.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import type { CycleExport, ExportedApart, ExportedFigure, ExportedPerson } from '#lib/export/cycle/cycle-export.ts';
import type { CountedPart } from '#lib/store/counted-part.ts';
import type { UnitPart } from '#lib/store/unit-part.ts';
import { loadUnits } from '../bonus/read.ts';
import type { Context } from '../context.ts';
import { cycleIn } from '../cycles/state.ts';
import { found } from '../guard.ts';
import { refuseRecalled } from '../recall/refuse.ts';
import type { Reviewed } from '../review/lines.ts';

/**
 * A cycle with everything that can be taken along, as it was settled.
 * @throws DomainError `wrong-state` before results are out, and while HR mends those of a unit.
 */
export async function loadExport(context: Context, id: string, language: 'zh' | 'en'): Promise<CycleExport> {
  const { store, at, timeZone } = context;
  const cycle = await cycleIn(context, id, ['published', 'closed']);
  for (const unit of cycle.units) refuseRecalled(cycle, unit);
  const [loaded, organisation, cases] = await Promise.all([
    loadUnits(context, id),
    store.organisation(),
    store.casesOf(id),
  ]);
  const { paid } = found(loaded.units[0], 'unit');
  const { scheme, policy, settled } = paid;
  const main = new Map(settled.calculation.results.map((result) => [result.employee, result]));
  const appeals = new Map(cases.map(({ employee, appeal }) => [employee, appeal]));
  const people = [...paid.listed.values()].map((one): ExportedPerson => {
    const own = main.get(one.employee);
    return { ...one, main: own, result: one.apart ?? own, appeal: appeals.get(one.employee) };
  });
  return {
    cycle,
    scheme,
    language,
    exportedAt: at,
    timeZone,
    units: new Map(found(organisation, 'organisation').units.map((unit) => [unit.id, unit.name])),
    people,
    figures: await figuresOf(context, cycle, policy),
    runs: paid.runs.toSorted((a, b) => a.number - b.number || byCodePoint(a.unit, b.unit)),
    policy,
    sums: sumsIn(settled),
    calculation: settled.calculation,
    apart: await apartIn(context, cycle, paid),
  };
}

/** Few have a result of their own: each is looked up, for only their record says what it was made from. */
async function apartIn({ store }: Context, { id }: Cycle, { listed }: Reviewed): Promise<ExportedApart[]> {
  const apart = [...listed.values()].filter((one) => one.apart);
  const parts = await Promise.all(apart.map(({ unit, employee }) => store.personPart(id, unit, employee)));
  return parts.flatMap((part) => {
    const { revised, published } = part?.result ?? {};
    const { inputs, result } = revised ?? published ?? {};
    return inputs && result ? [{ inputs, result }] : [];
  });
}

async function figuresOf({ store }: Context, cycle: Cycle, policy: Policy): Promise<ExportedFigure[]> {
  const read = policy.dimensions.flatMap(({ indicators }) =>
    indicators.flatMap((one) => ('metric' in one ? [{ indicator: one.id, ...one.metric }] : [])),
  );
  if (read.length === 0) return [];
  const parts = await Promise.all(cycle.units.map((unit) => store.countedPart(cycle.id, unit)));
  return parts.flatMap((part, place) =>
    read.flatMap(({ indicator, id: metric, of }) =>
      ownersIn(part, of).flatMap(({ person, figures }) =>
        countedMonths(cycle.period, figures, metric).map((month) => ({
          unit: cycle.units[place] ?? '',
          person,
          indicator,
          ...month,
        })),
      ),
    ),
  );
}

const ownersIn = ({ people, figures }: UnitPart<CountedPart>, of: 'employee' | 'unit') =>
  of === 'unit'
    ? [{ person: null, figures }]
    : people.map((one) => ({ person: one.participant, figures: one.figures }));
