import type { Names, Policy } from './policy.ts';

/** A whole policy document: how scores are made, how a cycle is run, what is shown. Defaults are filled in. */
export interface Scheme {
  calculation: Policy;
  process: Process;
  display: Display;
}

export interface Process {
  /** Hide the self-rating from the supervisor until the supervisor has rated. */
  blind: boolean;
  /** The supervisor's supervisor confirms or returns each supervisor evaluation. */
  secondReview: boolean;
  /** A rating at either end of its scale needs a comment. */
  commentAtExtremes: boolean;
  peers: { choose: 'assigned' | 'proposed'; count: number };
  /** Rated indicators in which each person agrees own goals with the supervisor, by id; so many goals in one at most. */
  goals: { indicators: string[]; most: number };
  /** Whether answers that came through a printed QR code count. */
  countQrAnswers: boolean;
  /** Working days after publishing. */
  acknowledgeDays: number;
  /** Working days after publishing. */
  appealDays: number;
  /** Whoever neither acknowledges nor appeals in time is taken to have acknowledged. */
  deemAcknowledged: boolean;
  /** Types of leave whose calendar days count as absent for the bonus. */
  absentLeave: string[];
  leavers: 'prorated' | 'none';
}

export interface Display {
  rank: boolean;
  supervisorComments: boolean;
  peerMean: boolean;
  customerMean: boolean;
  /** What an indicator means, by indicator id. */
  indicators: Record<string, Names>;
  /** What a step of a scale means, by scale id and the step's text ("4", "2.5"). */
  steps: Record<string, Record<string, Names>>;
}
