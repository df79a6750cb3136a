import { textAt, numberAt } from '../read-draft.ts';
import type { Json } from '../scheme-draft.ts';
import { snapped } from './curve/decimals.ts';
import { gradesIn } from './grades/bands.ts';
import { spreadCoefficients } from './grades/spread.ts';

/** A share of the highest score, in whole points. */
const ofMaximum = (draft: Json, share: number): number =>
  snapped((numberAt(draft, ['calculation', 'maxScore']) ?? 100) * share, 1);

const gradeFrom = (draft: Json, place: number): string => gradesIn(draft).at(place) ?? '';

/** The grade in the middle and better is what is usual; with one or two grades the best. */
const good = (draft: Json): string => gradesIn(draft)[Math.min(1, gradesIn(draft).length - 2)] ?? gradeFrom(draft, 0);

/** What each block begins with when it is taken in: usual, and with nothing wrong as long as the grades are right. */
export const beginnings = {
  bonus: (draft) => ({
    method: 'individual',
    coefficients: spreadCoefficients(gradesIn(draft)),
    maxTimesBase: 2,
    minServiceDays: textAt(draft, ['calculation', 'period']) === 'month' ? 10 : 30,
  }),
  training: (draft) => ({ below: ofMaximum(draft, 0.7), max: 3 }),
  improvement: (draft) => ({ atMost: gradeFrom(draft, -1), consecutive: 2 }),
  honours: (draft) => [
    { title: { zh: '服务之星', en: 'Service star' }, topPerUnit: 1, minScore: ofMaximum(draft, 0.9) },
  ],
  promotion: (draft) => {
    const require: Json[] = [{ grade: good(draft) }, { serviceMonths: 12 }];
    return { require };
  },
  annual: () => ({ quarters: 60, review: 40, minQuarters: 2 }),
} satisfies Record<string, (draft: Json) => Json>;

/** A curve of coefficients from nothing at 60 % of the highest score to one and a half at all of it. */
export const coefficientCurve = (draft: Json): Json => [
  [ofMaximum(draft, 0.6), 0],
  [ofMaximum(draft, 0.8), 1],
  [ofMaximum(draft, 1), 1.5],
];
