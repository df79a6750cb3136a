import type { Errand } from '#lib/contract/me.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { useFormat } from '../../../ui/use-format.ts';

/** How a talk, a training or an improvement that waits is worded and where its button leads. */
export function useBetweenWords(): (errand: Errand) => { title: string; note: string; action: string; to: string } {
  const w = useWords('employee').home.between;
  const say = useSay();
  const f = useFormat();
  return ({ what, cycle, employee, own, dueAt, subject }) => {
    const of = w[what];
    const said = {
      own,
      name: employee.name,
      cycle: cycle === null ? '' : say(cycle.name),
      subject: subject === null ? '' : say(subject),
      at: dueAt === null ? '' : f.dateTime(dueAt),
    };
    const places: Record<Errand['what'], (id: string) => string> = {
      talk: (id) => paths.talk(id, employee),
      'talk-agree': (id) => paths.talk(id, employee),
      'rate-training': () => paths.training(),
      'plan-improvement': (id) => paths.improvement(id, employee),
      improvement: (id) => paths.improvement(id, employee),
    };
    return { title: of.title(said), note: of.note(said), action: of.go, to: places[what](cycle?.id ?? '') };
  };
}
