import type { progress } from '#lib/contract/progress.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { BlockCode } from '#lib/domain/lifecycle/blocked.ts';
import type { Board } from '../../../ui/progress/ProgressTable.tsx';

export type MissingPerson = ReplyOf<typeof progress.missing>['items'][number];
type MissingEvaluation = MissingPerson['evaluations'][number];

/** One line of the list: an evaluation that is missing, or somebody whom only something else keeps waiting. */
export interface MissingRow {
  readonly id: string;
  readonly employee: MissingPerson['employee'];
  readonly why: readonly BlockCode[];
  /** Of somebody who is stuck: the one that needs another rater. */
  readonly evaluation: MissingEvaluation | undefined;
}

export type Show = 'all' | 'late' | 'blocked';
export const shows: readonly Show[] = ['all', 'late', 'blocked'];

/** The lines of what has been read. Who has left is known from the numbers, since a list looks nobody up. */
export function rowsOf(people: readonly MissingPerson[], { gone }: Pick<Board, 'gone'>, show: Show): MissingRow[] {
  const left = new Set(gone);
  return people.flatMap(({ employee, why, evaluations }): MissingRow[] => {
    // One that has lapsed keeps nobody waiting whose score can do without it.
    const orphan = evaluations.find(
      ({ kind, state, rater }) =>
        kind === 'supervisor' && left.has(rater.id) && (state !== 'lapsed' || why.includes('no-supervisor')),
    );
    const all: BlockCode[] = orphan ? [...why, 'supervisor-left'] : [...why];
    if (show === 'blocked')
      return all.length === 0 ? [] : [{ id: employee.id, employee, why: all, evaluation: orphan }];
    return evaluations
      .filter(({ late }) => show === 'all' || late)
      .map((evaluation) => ({ id: evaluation.id, employee, why: all, evaluation }));
  });
}
