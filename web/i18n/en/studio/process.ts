import type words from '../../zh/studio/process.ts';

export default {
  rating: 'While rating',
  after: 'After publishing',
  away: 'Leave and leaving',
  blind: {
    label: 'Hide the self-rating at first',
    means: 'Supervisors see it once they have rated, so that they rate by themselves.',
  },
  secondReview: {
    label: 'Have supervisors’ ratings reviewed',
    means: 'The supervisor’s own supervisor confirms each or sends it back before it counts.',
  },
  commentAtExtremes: {
    label: 'Ask for a reason at both ends',
    means: 'The highest and the lowest rating need something that happened.',
  },
  countQrAnswers: {
    label: 'Count answers from printed codes',
    means: 'Switched off, only answers from links that were sent to customers count.',
  },
  peers: 'Colleagues who rate',
  peersCount: 'Colleagues for each person',
  peersUnit: 'colleagues',
  choose: 'Who chooses them',
  chooses: {
    assigned: { label: 'HR', means: 'HR settles them before the cycle begins.' },
    proposed: { label: 'The person, with the supervisor’s consent', means: 'Each proposes; the supervisor agrees.' },
  },
  goals: 'Indicators with goals of one’s own',
  goalsLead: 'In these each person agrees goals with the supervisor, and is rated by them.',
  goalsNone: 'No indicator can have goals: it has to be rated, and not by customers.',
  goalsMost: 'Goals in one indicator at most',
  goalsUnit: 'goals',
  acknowledgeDays: 'Time to acknowledge',
  appealDays: 'Time to appeal',
  days: 'working days',
  daysHint: 'From the day of publishing.',
  deem: {
    label: 'Silence is acknowledging',
    means: 'Whoever neither acknowledges nor appeals in time is taken to have acknowledged.',
  },
  absent: 'Leave that counts as absence',
  absentLead: 'Those days are taken off the bonus; other leave changes nothing.',
  leavers: 'People who leave',
  leaversKinds: {
    prorated: { label: 'Get it for the days served', means: 'The bonus goes up to their last day.' },
    none: { label: 'Get no bonus', means: 'Whoever leaves within the period gets none for it.' },
  },
  display: 'What people see of their result',
  displayLead: 'HR always sees all of it.',
  rank: { label: 'Their own rank', means: 'The place in the unit stands on the result; nobody else’s does.' },
  supervisorComments: {
    label: 'The supervisor’s comments',
    means: 'What the supervisor wrote is shown after publishing.',
  },
  peerMean: {
    label: 'The mean of colleagues’ ratings',
    means: 'Only the mean, never who rated. Switched off, the receipt only has the points that came of it.',
  },
  customerMean: {
    label: 'The mean of customers’ ratings',
    means: 'Only the mean, no single answer. Switched off, the receipt only has the points that came of it.',
  },
} satisfies typeof words;
