import { team } from '#lib/contract/evaluations.ts';
import { usePages } from '../../../api/use-pages.ts';

interface Neighbour {
  id: string;
  name: string;
}

interface TeamPlace {
  place: number;
  total: number;
  previous: Neighbour | undefined;
  following: Neighbour | undefined;
  /** The next one who is not scored yet, after this one and then from the start. */
  open: Neighbour | undefined;
}

/** Where a supervisor's evaluation stands among those of the team. */
export function useTeamPlace(cycle: string, evaluation: string, when = true): TeamPlace | undefined {
  const read = usePages(team, { params: { cycle }, when, whole: true });
  const people = (read.data ?? []).flatMap(({ employee, supervisor }) =>
    supervisor === null ? [] : [{ id: supervisor.id, name: employee.name, state: supervisor.state }],
  );
  const place = people.findIndex(({ id }) => id === evaluation);
  // Until everybody has been read nobody knows how many there are.
  if (place < 0 || read.more !== undefined) return undefined;
  const others = [...people.slice(place + 1), ...people.slice(0, place)];
  return {
    place: place + 1,
    total: people.length,
    previous: people[place - 1],
    following: people[place + 1],
    open: others.find(({ state }) => state === 'requested' || state === 'draft'),
  };
}
