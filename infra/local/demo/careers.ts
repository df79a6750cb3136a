import { chanceOf } from './chance.ts';
import { teams } from './staff.ts';

const careers = new Map(
  teams
    .flatMap(({ rows }) => rows)
    .map(([id, , , hired, , level, rise, before]) => [id, { hired: quarterOf(hired), level, rise, before }]),
);

/** So many quarters from the third of 2026, as a number with its fraction. */
function quarterOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return (year - 2026) * 4 + (month - 8) / 3;
}

const recent = 5;
const learning = 4;

/**
 * How well somebody does, in points of 100, so many quarters from the third of 2026 (before it: negative). Newcomers need
 * a year to learn the trade, and nobody is in the same form every quarter.
 */
export function levelOf(person: string, quarters: number): number {
  const { hired, level, rise, before } = careers.get(person) ?? { hired: -99, level: 80, rise: 0, before: 0 };
  const lately = rise * Math.max(-recent, quarters);
  const earlier = before * Math.min(0, quarters + recent);
  const still = Math.max(0, learning - (quarters - hired)) * 1.5;
  const form = 3 * chanceOf(`form/${person}/${Math.round(quarters)}`).swing();
  return level + lately + earlier - still + form;
}
