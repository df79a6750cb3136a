import type { Walk } from '../../policy/reading/walk.ts';
import type { LooseInput } from './document.ts';
import { type People, refuseUnknown } from './people.ts';
import type { Readable } from './readable.ts';

/** Figures are about somebody or some unit that is there, are read by an indicator, and are of one make per metric. */
export function checkFacts(input: LooseInput, readable: Readable, people: People, walk: Walk): void {
  for (const [place, fact] of (input.metrics ?? []).entries()) {
    if (fact === undefined) continue;
    const { employee, unit, metric } = fact;
    refuseUnknown(people, employee, ['metrics', place, 'employee'], walk);
    if (unit !== undefined && people.units && !people.units.has(unit)) {
      walk.report(['metrics', place, 'unit'], 'empty-unit', { unit });
    }
    if (metric === undefined) continue;
    const read = readable.metrics.get(metric);
    if (read === undefined) walk.report(['metrics', place, 'metric'], 'unknown-metric', { metric });
    else if ((employee === undefined) !== (unit === undefined) && !read.has(unit === undefined ? 'employee' : 'unit')) {
      walk.report(['metrics', place, 'metric'], 'unread-fact', { metric, of: [...read].join(', ') });
    }
  }
  checkDenominators(input, walk);
}

/** With and without denominator is refused at those that are fewer, or, where they are as many, came later. */
function checkDenominators({ metrics }: LooseInput, walk: Walk): void {
  const makes = new Map<string, { with: number[]; without: number[] }>();
  for (const [place, fact] of (metrics ?? []).entries()) {
    if (fact?.metric === undefined || fact.numerator === undefined) continue;
    const make = makes.get(fact.metric) ?? { with: [], without: [] };
    makes.set(fact.metric, make);
    (fact.denominator === undefined ? make.without : make.with).push(place);
  }
  for (const [metric, make] of makes) {
    if (make.with.length === 0 || make.without.length === 0) continue;
    for (const place of odd(make)) walk.report(['metrics', place, 'denominator'], 'mixed-denominators', { metric });
  }
}

function odd(make: { with: number[]; without: number[] }): number[] {
  if (make.with.length !== make.without.length) {
    return make.with.length < make.without.length ? make.with : make.without;
  }
  return (make.with[0] ?? 0) > (make.without[0] ?? 0) ? make.with : make.without;
}
