import type { SurveyAnswer } from '#lib/contract/survey.ts';

/** What the customer has filled in so far. */
export interface Filled {
  scores: Record<string, number>;
  skipped: string[];
  recommendation: number | null;
  comment: string;
  notThisEmployee: boolean;
  /** Idempotency key of this answer. */
  key: string;
}

const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const empty = (): Filled => ({
  scores: {},
  skipped: [],
  recommendation: null,
  comment: '',
  notThisEmployee: false,
  key: newKey(),
});

const placeOf = (token: string) => `hengji.survey.${token}`;

/** A reload or a closed tab loses nothing; what was sent is forgotten. */
export function remembered(token: string): Filled {
  try {
    const kept: Partial<Filled> = JSON.parse(localStorage.getItem(placeOf(token)) ?? '{}');
    return { ...empty(), ...kept };
  } catch {
    return empty();
  }
}

/** A changed answer is another answer: it gets another key. */
export function remember(token: string, filled: Filled): void {
  filled.key = newKey();
  try {
    localStorage.setItem(placeOf(token), JSON.stringify(filled));
  } catch {
    // A browser that keeps nothing still sends.
  }
}

export function forget(token: string): void {
  try {
    localStorage.removeItem(placeOf(token));
  } catch {
    // Nothing was kept.
  }
}

/** Questions that are neither answered nor skipped; none are asked about somebody else. */
export const open = (filled: Filled, indicators: readonly string[]): string[] =>
  filled.notThisEmployee
    ? []
    : indicators.filter((id) => filled.scores[id] === undefined && !filled.skipped.includes(id));

export const answerOf = (filled: Filled): SurveyAnswer => ({
  scores: filled.notThisEmployee
    ? {}
    : Object.fromEntries(Object.entries(filled.scores).filter(([id]) => !filled.skipped.includes(id))),
  recommendation: filled.notThisEmployee ? null : filled.recommendation,
  comment: filled.comment.trim(),
  notThisEmployee: filled.notThisEmployee,
});
