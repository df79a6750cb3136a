import type { bonus } from '#lib/contract/bonus.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { Row } from '../review/types.ts';

type BonusRow = ReplyOf<typeof bonus.read>['units'][number]['rows'][number];

/** One published result, from whichever reading it comes. */
export interface ResultRow {
  employee: Row['employee'];
  status: Row['status'];
  score: string | null;
  grade: string | null;
  /** Only while the cycle is not closed. */
  rank: number | null;
  calibrated: boolean;
  bonus: number | null;
}

export const fromReview = ({ employee, status, score, grade, rank, calibration, money }: Row): ResultRow => ({
  employee,
  status,
  score,
  grade,
  rank,
  calibrated: calibration !== null,
  bonus: money?.bonus ?? null,
});

export const fromBonus = ({ employee, score, grade, bonus, note }: BonusRow): ResultRow => ({
  employee,
  status: score !== null ? 'rated' : note === 'blocked' ? 'blocked' : 'unrated',
  score,
  grade,
  rank: null,
  calibrated: false,
  bonus,
});
