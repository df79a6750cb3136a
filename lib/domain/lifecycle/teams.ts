import type { Cycle } from './cycle.ts';

type Ranked = Pick<Cycle, 'units' | 'teams'>;

/** The units whose people a unit of a cycle ranks together: of most cycles itself alone. */
export const teamsOf = ({ teams }: Ranked, unit: string): readonly string[] => teams?.[unit] ?? [unit];

/** All units whose people a cycle takes. */
export const allTeams = (cycle: Ranked): string[] => cycle.units.flatMap((unit) => teamsOf(cycle, unit));

/** In which unit a cycle ranks the people of another; `undefined` where it takes neither. */
export const rankedIn = (cycle: Ranked, unit: string): string | undefined =>
  cycle.units.find((one) => teamsOf(cycle, one).includes(unit)) ?? cycle.units.find((one) => one === unit);

/** Whether somebody is of a unit that was asked for: by where they are ranked, or by where they work. */
export const isOf = ({ unit, team }: { unit: string; team?: string | undefined }, wanted: string | undefined) =>
  wanted === undefined || wanted === unit || wanted === (team ?? unit);
