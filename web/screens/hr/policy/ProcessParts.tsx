import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { indicatorName } from './names.ts';
import { Sentences } from './Sentences.tsx';

const yesNo = (holds: boolean, words: { yes: string; no: string }) => (holds ? words.yes : words.no);

/** How a cycle is run under this policy. */
export function ProcessPart({ scheme: { calculation, process } }: { scheme: Scheme }) {
  const { policy: w, shared } = useWords('hr');
  const say = useSay();
  const {
    blind,
    secondReview,
    commentAtExtremes,
    peers,
    acknowledgeDays,
    appealDays,
    goals,
    deemAcknowledged,
    leavers,
    countQrAnswers,
  } = process;
  return (
    <Sentences
      title={w.process}
      lines={[
        yesNo(blind, w.blind),
        secondReview ? w.secondReview : undefined,
        commentAtExtremes ? w.extremes : undefined,
        peers.count > 0 ? w.peers({ count: peers.count }) : undefined,
        peers.count > 0 ? w.peersChoose[peers.choose] : undefined,
        countQrAnswers ? undefined : w.noQrAnswers,
        goals.indicators.length > 0
          ? w.goals({
              indicators: goals.indicators.map((id) => indicatorName(calculation, id, say)).join(shared.and),
              most: goals.most,
            })
          : undefined,
        w.acknowledge({ days: acknowledgeDays }),
        w.appeal({ days: appealDays }),
        deemAcknowledged ? w.deem : undefined,
        w.leavers[leavers],
      ]}
    />
  );
}

/** Who sees what of a result. */
export function DisplayPart({ scheme: { display } }: { scheme: Scheme }) {
  const w = useWords('hr').policy;
  return (
    <Sentences
      title={w.display}
      lines={[
        yesNo(display.rank, w.shows.rank),
        yesNo(display.supervisorComments, w.shows.comments),
        yesNo(display.peerMean, w.shows.peerMean),
        yesNo(display.customerMean, w.shows.customerMean),
      ]}
    />
  );
}
