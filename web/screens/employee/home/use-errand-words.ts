import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useUnitName } from '../../../ui/use-unit-name.ts';
import type { Errand } from './errands.ts';
import { useBetweenWords } from './use-between-words.ts';
import { useDutyWords } from './use-duty-words.ts';

export interface ErrandWords {
  title: string;
  note: string;
  /** The button's verb, and where it leads. */
  action: string;
  to: string;
  progress?: { done: number; total: number } | undefined;
}

/** How a line of the list is worded and where its button leads. */
export function useErrandWords(): (errand: Errand) => ErrandWords {
  const w = useWords('employee').home;
  const say = useSay();
  const f = useFormat();
  const unitName = useUnitName();
  const dutyWords = useDutyWords();
  const betweenWords = useBetweenWords();

  const evaluationWords = (cycle: string, evaluation: Extract<Errand, { what: 'evaluation' }>['evaluation']) => {
    const { id, kind, employee, rated, of, savedAt, reason, returnedBy, onBehalfOf, state } = evaluation;
    const given =
      reason === null ? null : returnedBy === null ? w.reopened({ reason }) : w.returned({ reason, name: returnedBy });
    const begun = state === 'draft' && rated > 0;
    const saved = savedAt === null ? null : f.dateTime(savedAt);
    const untouched = kind === 'peer' ? w.anonymous({ of }) : w.untouched({ of });
    return {
      title:
        onBehalfOf !== null
          ? w.onBehalf({ name: employee, supervisor: onBehalfOf })
          : kind === 'self'
            ? w.self
            : kind === 'customer'
              ? w.customer
              : w[kind]({ name: employee }),
      note: given ?? (begun ? w.progress({ rated, of, at: saved }) : untouched),
      action: begun ? w.goOn : kind === 'self' ? w.begin : kind === 'peer' ? w.rate : w.score,
      to: paths.evaluation(cycle, id),
      progress: begun ? { done: rated, total: of } : undefined,
    };
  };

  return (errand) => {
    if (errand.what === 'roles')
      return { title: w.roles({ count: errand.count }), note: w.rolesNote, action: w.toConfirm, to: paths.roles() };
    if (errand.what === 'duty') return dutyWords(errand.duty);
    if (errand.what === 'between') return betweenWords(errand.between);
    const { cycle } = errand;
    const name = say(cycle.name);
    switch (errand.what) {
      case 'evaluation':
        return evaluationWords(cycle.id, errand.evaluation);
      case 'team': {
        const { people, begun } = errand;
        return {
          title: w.team({ count: people }),
          note: w.teamNote({ begun }),
          action: w.score,
          to: paths.teamCycle(cycle.id),
        };
      }
      case 'second-review':
        return {
          title: w.secondReview({ count: errand.count }),
          note: w.secondReviewNote,
          action: w.toConfirm,
          to: paths.secondReview(cycle.id),
        };
      case 'confirm':
        return { title: w.confirm, note: w.confirmNote, action: w.read, to: paths.confirm(cycle.id) };
      case 'goals': {
        const { own, employee, changed } = errand.goals;
        return {
          title: w.goals({ own, name: employee.name }),
          note: w.goalsNote({ changed }),
          action: w.toAnswer,
          to: own ? paths.goals(cycle.id) : paths.teamGoals(cycle.id, employee.unit, employee.id),
        };
      }
      case 'acknowledge':
        return {
          title: w.acknowledge,
          note: w.acknowledgeNote({ cycle: name }),
          action: w.look,
          to: paths.result(cycle.id),
        };
      case 'approve': {
        const units = errand.units.map(unitName).join(' · ');
        return {
          title: w.approve,
          note: w.approveNote({ units }),
          action: w.toApprove,
          to: paths.approveCycle(cycle.id),
        };
      }
      case 'next-step': {
        const { state } = cycle;
        const note = state === 'closed' || state === 'cancelled' ? '' : w.next[state];
        return { title: name, note, action: w.toCycle, to: paths.cycle(cycle.id) };
      }
    }
  };
}
