import { isList, type Json } from '../../scheme-draft.ts';
import type { Points } from './points.ts';

/** The points of a curve as it stands in a draft; where two numbers are not there yet, a gap. */
export const pointsIn = (raw: readonly Json[]): Points =>
  raw.map((pair) => {
    const [x, y] = isList(pair) ? pair : [];
    return typeof x === 'number' && typeof y === 'number' ? ([x, y] as const) : undefined;
  });
