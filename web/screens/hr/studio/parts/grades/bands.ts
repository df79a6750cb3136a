import { itemsAt, numberAt, textAt } from '../../read-draft.ts';
import { at, insert, isFields, type Json, type Path, remove, set } from '../../scheme-draft.ts';
import { between } from '../curve/decimals.ts';
import { spreadShares } from './spread.ts';

export const bandsAt: Path = ['calculation', 'grades', 'bands'];
const coefficientsAt: Path = ['calculation', 'bonus', 'coefficients'];

/** Where a grade is named beside the bands and the coefficients. */
const namedAt = (draft: Json): Path[] => [
  ['calculation', 'adjustments', 'vetoGrade'],
  ['calculation', 'improvement', 'atMost'],
  ...itemsAt(draft, ['calculation', 'promotion', 'require']).flatMap((_, place): Path[] => {
    const requirement = ['calculation', 'promotion', 'require', place];
    return [
      [...requirement, 'grade'],
      [...requirement, 'gradeInLast', 'grade'],
      [...requirement, 'noneBelowInLast', 'grade'],
    ];
  }),
];

/** The grades by name, the best first, those that have one. */
export const gradesIn = (draft: Json | undefined): string[] =>
  itemsAt(draft, bandsAt)
    .map((band) => textAt(band, ['grade']))
    .filter((grade) => grade !== '');

/** Gives a band another name. Everything that names it follows, as long as no other band has the old name or the new one. */
export function renamedGrade(draft: Json, place: number, name: string): Json {
  const old = textAt(draft, [...bandsAt, place, 'grade']);
  const next = set(draft, [...bandsAt, place, 'grade'], name);
  const others = gradesIn(remove(draft, [...bandsAt, place]));
  if (old === '' || name === '' || others.includes(old) || others.includes(name)) return next;
  const named = namedAt(next).filter((path) => at(next, path) === old);
  return renamedCoefficient(
    named.reduce((all, path) => set(all, path, name), next),
    old,
    name,
  );
}

function renamedCoefficient(draft: Json, old: string, name: string): Json {
  const fields = at(draft, coefficientsAt);
  if (!isFields(fields)) return draft;
  const entries = Object.entries(fields).map(([key, value]) => [key === old ? name : key, value] as const);
  return set(draft, coefficientsAt, Object.fromEntries(entries));
}

/** One more band below this one, half way to the next; below the last, which has to begin at 0, it takes that place. */
export function withBandBelow(draft: Json, place: number): Json {
  const grade = nextName(gradesIn(draft));
  const minAt = (one: number) => numberAt(draft, [...bandsAt, one, 'min']);
  const last = place === itemsAt(draft, bandsAt).length - 1;
  const [high, low] = last
    ? [minAt(place - 1) ?? numberAt(draft, ['calculation', 'maxScore']), 0]
    : [minAt(place), minAt(place + 1)];
  const middle = between(low ?? 0, high ?? 100, 1) ?? low ?? 0;
  const share: Record<string, Json> =
    textAt(draft, ['calculation', 'grades', 'method']) === 'distribution' ? { share: 0 } : {};
  const raised = last ? set(draft, [...bandsAt, place, 'min'], middle) : draft;
  const next = insert(raised, [...bandsAt, place + 1], { grade, min: last ? 0 : middle, ...share });
  const like = textAt(draft, [...bandsAt, last ? place : place + 1, 'grade']);
  const coefficient = at(draft, [...coefficientsAt, like]);
  return coefficient === undefined ? next : set(next, [...coefficientsAt, grade], coefficient);
}

/** Without this band and its coefficient; where it was the last, the one above goes down to 0. */
export function withoutBand(draft: Json, place: number): Json {
  const grade = textAt(draft, [...bandsAt, place, 'grade']);
  const rest = remove(draft, [...bandsAt, place]);
  const known = gradesIn(rest).includes(grade) ? rest : remove(rest, [...coefficientsAt, grade]);
  const last = itemsAt(known, bandsAt).length - 1;
  return last >= 0 && place > last ? set(known, [...bandsAt, last, 'min'], 0) : known;
}

/** Shares where grades go by rank, none where they go by score. */
export function withMethod(draft: Json, method: string): Json {
  const bands = itemsAt(draft, bandsAt).filter(isFields);
  const grades = at(draft, ['calculation', 'grades']);
  const { group: _group, minGroup: _minGroup, ...rest } = isFields(grades) ? grades : {};
  const shares = spreadShares(bands.length);
  return set(draft, ['calculation', 'grades'], {
    ...rest,
    method,
    bands: bands.map(({ share: _share, ...band }, place) =>
      method === 'distribution' ? { ...band, share: shares[place] ?? 0 } : band,
    ),
    ...(method === 'distribution' ? { group: 'unit', minGroup: 10 } : {}),
  });
}

/** The first letter that no grade has; below the usual ones come numbers. */
function nextName(taken: readonly string[]): string {
  const letter = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').find((one) => !taken.includes(one));
  return letter ?? String(taken.length + 1);
}
