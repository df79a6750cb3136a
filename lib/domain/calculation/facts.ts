import { own } from '../policy/own.ts';
import type { PersonFacts } from '../scoring/person.ts';
import { tally, type TalliedFact } from '../scoring/tally.ts';
import type { Adjustment, Calibration, Employee, Input, Rating, Waiver } from './input.ts';
import type { Prepared } from './prepared.ts';

/** The facts of an input, each found at once by the employee or the unit that they are about. */
export interface FactIndex {
  input: Input;
  ratings: Map<string, Rating[]>;
  ofEmployee: Map<string, TalliedFact[]>;
  ofUnit: Map<string, TalliedFact[]>;
  waivers: Map<string, Waiver[]>;
  adjustments: Map<string, Adjustment[]>;
  calibrations: Map<string, Calibration[]>;
}

export function indexFacts(input: Input): FactIndex {
  const ofEmployee = new Map<string, TalliedFact[]>();
  const ofUnit = new Map<string, TalliedFact[]>();
  for (const fact of input.metrics) {
    if ('employee' in fact) collect(ofEmployee, fact.employee, { ...fact, of: 'employee' });
    else collect(ofUnit, fact.unit, { ...fact, of: 'unit' });
  }
  return {
    input,
    ratings: byEmployee(input.ratings),
    ofEmployee,
    ofUnit,
    waivers: byEmployee(input.waivers),
    adjustments: byEmployee(input.adjustments),
    calibrations: byEmployee(input.calibrations),
  };
}

/** What the person stage reads of one employee; ratings and figures are summed up here. */
export function personFacts(prepared: Prepared, index: FactIndex, employee: Employee): PersonFacts {
  const { id, unit } = employee;
  const figures = [...(index.ofEmployee.get(id) ?? []), ...(index.ofUnit.get(unit) ?? [])];
  const [calibration] = index.calibrations.get(id) ?? [];
  return {
    period: index.input.period,
    tally: tally(prepared.scoring, index.ratings.get(id) ?? [], figures),
    waivers: new Set(index.waivers.get(id)?.map((waiver) => waiver.of)),
    adjustments: (index.adjustments.get(id) ?? []).map(({ points, veto, reason }) => ({ points, veto, reason })),
    ...(calibration && { calibration: { score: calibration.score, reason: calibration.reason } }),
    history: own(index.input.history, id) ?? [],
  };
}

function byEmployee<T extends { employee: string }>(items: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) collect(found, item.employee, item);
  return found;
}

function collect<T>(found: Map<string, T[]>, key: string, item: T): void {
  const list = found.get(key);
  if (list) list.push(item);
  else found.set(key, [item]);
}
