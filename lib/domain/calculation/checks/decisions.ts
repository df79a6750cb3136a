import type { Walk } from '../../policy/reading/walk.ts';
import type { LooseInput } from './document.ts';
import { type People, refuseUnknown } from './people.ts';
import type { Readable } from './readable.ts';

/** What HR decided about somebody: waivers, adjustments, calibrations. */
export function checkDecisions(input: LooseInput, readable: Readable, people: People, walk: Walk): void {
  checkWaivers(input, readable, people, walk);
  checkAdjustments(input, readable, people, walk);
  checkCalibrations(input, readable, people, walk);
}

function checkWaivers({ waivers = [] }: LooseInput, { blocks }: Readable, people: People, walk: Walk): void {
  for (const [place, waiver] of waivers.entries()) {
    refuseUnknown(people, waiver?.employee, ['waivers', place, 'employee'], walk);
    if (waiver?.of !== undefined && !blocks.has(waiver.of)) {
      walk.report(['waivers', place, 'of'], 'nothing-blocks', { of: waiver.of });
    }
  }
}

function checkAdjustments({ adjustments = [] }: LooseInput, { policy }: Readable, people: People, walk: Walk): void {
  for (const [place, adjustment] of adjustments.entries()) {
    refuseUnknown(people, adjustment?.employee, ['adjustments', place, 'employee'], walk);
    if (policy.adjustments.cap === 0 && (adjustment?.points ?? 0) !== 0) {
      walk.report(['adjustments', place, 'points'], 'points-without-cap');
    }
  }
}

function checkCalibrations({ calibrations = [] }: LooseInput, { policy }: Readable, people: People, walk: Walk): void {
  const seen = new Set<string>();
  for (const [place, calibration] of calibrations.entries()) {
    if (calibration === undefined) continue;
    const { employee, score } = calibration;
    refuseUnknown(people, employee, ['calibrations', place, 'employee'], walk);
    if (employee !== undefined && seen.has(employee)) {
      walk.report(['calibrations', place, 'employee'], 'calibrated-twice', { employee });
    }
    if (employee !== undefined) seen.add(employee);
    if (score !== undefined && score > policy.maxScore) {
      walk.report(['calibrations', place, 'score'], 'beyond', { max: policy.maxScore });
    }
  }
}
