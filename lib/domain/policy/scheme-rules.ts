import { choice, days, flag, indicatorName, list, names, number, of, one, plain, type Rule } from './rules.ts';
import type { Display, Process, Scheme } from './scheme.ts';

/** How a cycle is run; a new field of it does not compile until it is told of here. */
const processRules: Readonly<Record<keyof Process, (scheme: Scheme) => Rule[]>> = {
  blind: ({ process }) => [one('process.blind', flag(process.blind))],
  secondReview: ({ process }) => [one('process.second-review', flag(process.secondReview))],
  commentAtExtremes: ({ process }) => [one('process.extremes', flag(process.commentAtExtremes))],
  peers: ({ process: { peers } }) => [
    one('process.peers', choice(peers.choose)),
    one('process.peer-count', number(peers.count)),
  ],
  goals: ({ calculation, process: { goals } }) => [
    one('process.goals', list(goals.indicators.map((id) => indicatorName(calculation, id)))),
    one('process.goals-most', number(goals.most)),
  ],
  countQrAnswers: ({ process }) => [one('process.qr', flag(process.countQrAnswers))],
  acknowledgeDays: ({ process }) => [one('process.acknowledge', days(process.acknowledgeDays))],
  appealDays: ({ process }) => [one('process.appeal', days(process.appealDays))],
  deemAcknowledged: ({ process }) => [one('process.deem', flag(process.deemAcknowledged))],
  absentLeave: ({ process }) => [one('process.absent', list(process.absentLeave.map(plain)))],
  leavers: ({ process }) => [one('process.leavers', choice(`leavers-${process.leavers}`))],
};

/** Who sees what, and the words for indicators and steps. */
const displayRules: Readonly<Record<keyof Display, (scheme: Scheme) => Rule[]>> = {
  rank: ({ display }) => [one('display.rank', flag(display.rank))],
  supervisorComments: ({ display }) => [one('display.comments', flag(display.supervisorComments))],
  peerMean: ({ display }) => [one('display.peer-mean', flag(display.peerMean))],
  customerMean: ({ display }) => [one('display.customer-mean', flag(display.customerMean))],
  indicators: ({ calculation, display }) =>
    Object.entries(display.indicators).map(([id, meaning]) =>
      of('display.meaning', id, indicatorName(calculation, id), names(meaning)),
    ),
  steps: ({ display }) =>
    Object.entries(display.steps).flatMap(([scale, steps]) =>
      Object.entries(steps).map(([step, word]) =>
        of('display.step', `${scale} ${step}`, plain(`${scale} ${step}`), names(word)),
      ),
    ),
};

export const conductRules = (scheme: Scheme): Rule[] => [
  ...Object.values(processRules).flatMap((rulesOf) => rulesOf(scheme)),
  ...Object.values(displayRules).flatMap((rulesOf) => rulesOf(scheme)),
];
