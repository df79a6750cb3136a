import { useWords } from '../../../i18n/words.ts';
import { useFormat } from '../../../ui/use-format.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';

/** Where the cycle stands, in one sentence. */
export function Now({ cycle }: { cycle: CycleDetail }) {
  const w = useWords('hr').cycle.now;
  const f = useFormat();
  const { dates, state, signedOff, publishedAt } = cycle;
  const opens = f.date(dates.opens);
  const publish = f.date(dates.publish);
  switch (state) {
    case 'planned':
      return w.planned({ opens });
    case 'announced':
      return f.daysUntil(dates.opens) > 0 ? w.announced({ opens, left: f.left(dates.opens) }) : w.openable({ opens });
    case 'open':
      return w.open({ closes: f.date(dates.closes), left: f.left(dates.closes) });
    case 'review':
      return signedOff === null
        ? w.review({ publish, left: f.left(dates.publish) })
        : w.signed({ at: f.dateTime(signedOff.at), publish });
    case 'published':
      return w.published({ at: f.dateTime(publishedAt ?? dates.publish) });
    case 'closed':
    case 'cancelled':
      return w[state];
    default:
      return state satisfies never;
  }
}
