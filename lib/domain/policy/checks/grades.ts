import { decimal, integer, oneOf, type Reader, text } from '../reading/readers.ts';
import { defaulting, isRecord, list, looking, object, optional, required } from '../reading/shapes.ts';
import { summingTo100 } from '../reading/sums.ts';
import type { Walk } from '../reading/walk.ts';

const grade = required(text);
const min = required(decimal({ min: 0 }));
const share = decimal({ min: 0, max: 100 });

type Band = { grade?: string; min?: number; share?: number };

const plainBand: Reader<Band> = (value, walk) => {
  if (!isRecord(value) || !Object.hasOwn(value, 'share')) return object({ grade, min })(value, walk);
  const { share: _share, ...rest } = value;
  walk.refuse('share-under-thresholds', undefined, ['share']);
  return object({ grade, min })(rest, walk);
};
const sharedBand: Reader<Band> = object({ grade, min, share: required(share) });
const anyBand: Reader<Band> = object({ grade, min, share: optional(share) });

const method = required(oneOf(['thresholds', 'distribution']));
const group = defaulting(oneOf(['unit', 'all']), () => 'unit' as const);
const minGroup = defaulting(integer({ min: 1 }), () => 10);

const thresholds = object({ method, bands: required(looking(list(plainBand), inOrder)) });
const shares = summingTo100(list(sharedBand), (taken) => taken.map((band) => band?.share));
const distribution = object({ method, bands: required(looking(shares, inOrder)), group, minGroup });
/** Where the method is not known: whatever either of them has. */
const either = object({
  method,
  bands: required(looking(list(anyBand), inOrder)),
  group: optional(oneOf(['unit', 'all'])),
  minGroup: optional(integer({ min: 1 })),
});

/** What was read of the grades, of whichever method. */
export interface LooseGrades {
  method?: 'thresholds' | 'distribution';
  bands?: (Band | undefined)[];
  group?: 'unit' | 'all';
  minGroup?: number;
}

export const grades: Reader<LooseGrades> = (value, walk) => {
  const given = isRecord(value) ? value['method'] : undefined;
  if (given === 'thresholds') return thresholds(value, walk);
  return given === 'distribution' ? distribution(value, walk) : either(value, walk);
};

/** Grades differ, their thresholds strictly fall, the last one is 0. */
function inOrder(bands: (Band | undefined)[], walk: Walk): void {
  const seen = new Set<string>();
  for (const [place, band] of bands.entries()) {
    if (band?.grade === undefined) continue;
    if (seen.has(band.grade)) walk.refuse('duplicate', { id: band.grade }, [place, 'grade']);
    seen.add(band.grade);
  }
  for (const [place, band] of bands.entries()) {
    const before = bands[place - 1]?.min;
    if (band?.min !== undefined && before !== undefined && before <= band.min)
      walk.refuse('bands-order', undefined, [place, 'min']);
  }
  if (bands.length === 0) walk.refuse('empty-list');
  const last = bands.at(-1)?.min;
  if (last !== undefined && last !== 0) walk.refuse('last-band', undefined, [bands.length - 1, 'min']);
}
