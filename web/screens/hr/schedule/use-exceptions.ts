import { schedule } from '#lib/contract/schedule.ts';
import { answer } from '../../../api/client.ts';
import type { ApiProblem } from '../../../api/problem.ts';
import { renew } from '../../../api/queries.ts';
import { offerUndo } from '../../../ui/undo.ts';
import { etagOf } from '../../../api/etag.ts';
import { useRefusal } from '../../../ui/Refusal.tsx';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import { editOf } from './edit-of.ts';
import type { Assignment } from './types.ts';

type Exceptions = Assignment['exceptions'];

/** Decides about single periods of an assignment; each decision can be taken back. */
export function useExceptions(assignment: Assignment): {
  readonly busy: boolean;
  readonly problem: ApiProblem | undefined;
  readonly decide: (label: string, exception: Exceptions[string] | undefined, said: string) => Promise<boolean>;
  readonly clear: () => void;
} {
  const move = useVersionedMove(schedule.edit, [schedule.read]);
  const problem = useRefusal(move.problem);
  const params = { assignment: assignment.id };
  const decide = async (label: string, exception: Exceptions[string] | undefined, said: string) => {
    const { [label]: _, ...others } = assignment.exceptions;
    const exceptions: Exceptions = exception === undefined ? others : { ...others, [label]: exception };
    const body = editOf(assignment, { exceptions });
    const done = await move.run({ params, body, ifMatch: etagOf(assignment.version) });
    if (done === undefined) return false;
    const before = editOf(done.data, { exceptions: assignment.exceptions });
    offerUndo({
      said,
      undo: async () => {
        await answer(schedule.edit, { params, body: before, ifMatch: etagOf(done.data.version) });
        await renew(schedule.read);
      },
    });
    return true;
  };
  return { busy: move.busy, problem, decide, clear: move.clear };
}
