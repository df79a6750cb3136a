import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { useWords } from '../../../i18n/words.ts';
import { Sentences } from './Sentences.tsx';

const yesNo = (holds: boolean, words: { yes: string; no: string }) => (holds ? words.yes : words.no);

/** How a cycle is run under this policy. */
export function ProcessPart({ scheme: { process } }: { scheme: Scheme }) {
  const w = useWords('hr').policy;
  const { blind, secondReview, commentAtExtremes, peers, acknowledgeDays, deemAcknowledged, leavers, countQrAnswers } =
    process;
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
        w.acknowledge({ days: acknowledgeDays }),
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
