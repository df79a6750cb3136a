import { at, type Json, type Path, remove, set } from '../../scheme-draft.ts';
import { beginnings, coefficientCurve } from '../beginnings.ts';
import { gradesIn } from '../grades/bands.ts';
import { spreadCoefficients } from '../grades/spread.ts';

const bonusAt: Path = ['calculation', 'bonus'];

/** Another method, with what is usual where there was no bonus; with `none` the whole of it goes. */
export function withBonus(draft: Json, method: string): Json {
  if (method === 'none') return remove(draft, bonusAt);
  const begun = at(draft, bonusAt) === undefined ? set(draft, bonusAt, beginnings.bonus(draft)) : draft;
  return set(begun, [...bonusAt, 'method'], method);
}

/** Coefficients by grade or along a curve: the one takes the place of the other. */
export const withCoefficients = (draft: Json, by: 'grades' | 'curve'): Json =>
  by === 'curve'
    ? set(remove(draft, [...bonusAt, 'coefficients']), [...bonusAt, 'coefficientCurve'], coefficientCurve(draft))
    : set(
        remove(draft, [...bonusAt, 'coefficientCurve']),
        [...bonusAt, 'coefficients'],
        spreadCoefficients(gradesIn(draft)),
      );
