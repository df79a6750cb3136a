import type { Figures, MonthlyFigure } from '#lib/domain/lifecycle/participant.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import { levelOf } from './careers.ts';
import { chanceOf } from './chance.ts';
import { departures } from './staff.ts';

/** More is asked in winter and after the summer. */
const season = [1.04, 0.94, 1.0, 1.0, 0.97, 1.0, 0.98, 1.0, 1.03, 1.0, 1.03, 1.05];

/** The months of a year that the demo has figures of; they end with September 2026. */
function monthsOf(year: number): string[] {
  const count = year === 2026 ? 9 : 12;
  return Array.from({ length: count }, (_, place) => `${year}-${String(place + 1).padStart(2, '0')}`);
}

/** One person's monthly figures of a year; `undefined` for a year in which they were not there. */
export function yearOf({ id, hired }: Person, year: number): Figures | undefined {
  const left = departures.get(id) ?? '9999';
  const months = monthsOf(year).filter((month) => month >= hired.slice(0, 7) && month <= left.slice(0, 7));
  if (months.length === 0) return undefined;
  const all = months.map((month) => ({ month, ...monthOf(id, month, left.startsWith(month) ? 0.5 : 1) }));
  const one = (pick: (made: Made) => Omit<MonthlyFigure, 'month'>) =>
    all.map(({ month, ...made }): MonthlyFigure => ({ month, ...pick(made) }));
  return {
    employee: id,
    metrics: {
      consultations: one(({ consultations }) => ({ numerator: consultations })),
      'problems-handled': one(({ problems }) => ({ numerator: problems })),
      'resolution-rate': one(({ solved, problems }) => ({ numerator: solved, denominator: problems })),
      csat: one(({ satisfied, answers }) => ({ numerator: satisfied, denominator: answers })),
    },
  };
}

interface Made {
  consultations: number;
  problems: number;
  solved: number;
  answers: number;
  satisfied: number;
}

/** Everybody leans a little to quantity or to quality, always the same way; a month is a bit better or worse. */
function monthOf(person: string, month: string, present: number): Made {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const level = levelOf(person, (year - 2026) * 4 + (number - 8) / 3);
  const leaning = chanceOf(`figures/${person}`);
  const chance = chanceOf(`figures/${person}/${month}`);
  const points = () => level + 5 * leaning.swing() + 4 * chance.swing();
  const busy = present * (season[number - 1] ?? 1);
  const consultations = Math.round((40 + 2.05 * points()) * busy);
  const problems = Math.round((1.15 * points() - 20) * busy);
  const solved = part(problems, 0.85 + (points() - 60) / 400);
  const answers = Math.round(consultations * (0.28 + 0.06 * chance.swing()));
  const satisfied = part(answers, 0.93 + (points() - 60) / 667);
  return { consultations, problems, solved, answers, satisfied };
}

const part = (whole: number, share: number) => Math.round(whole * Math.min(0.995, share));
