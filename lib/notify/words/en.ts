import type { NoticeWords } from './words.ts';

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;
const until = (due: string) => (due === '' ? '' : `, due on ${due}`);
const because = (reason: string) => (reason === '' ? '' : ` The reason: ${reason}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export default {
  notices: {
    announced: ({ cycle }) => ({
      title: `${cycle} has been announced`,
      text: 'See what counts in this period, how much each part weighs and how the bonus is worked out, then confirm that you have seen it.',
      button: 'Read and confirm',
    }),
    'taken-out': ({ cycle, reason }) => ({
      title: `You no longer take part in ${cycle}`,
      text:
        reason === ''
          ? `Your unit, post or employment has changed, and ${cycle} does not cover it: you are not evaluated, and there is no result and no bonus of it. Please ask human resources if something is not clear.`
          : `Human resources took you out of ${cycle}: you are not evaluated, and there is no result and no bonus of it.${because(reason)} Please ask them if something is not clear.`,
      button: 'Go to Home',
    }),
    opened: ({ cycle, count, due }) => ({
      title: `${cycle}: evaluations are open`,
      text: `${many(count, 'evaluation')} ${count === 1 ? 'waits' : 'wait'} for you${due === '' ? '' : `; the first is due on ${due}`}. What you write is saved as you go.`,
      button: 'Start evaluating',
    }),
    'due-soon': ({ cycle, count, due, evaluations }) => ({
      title: `${capital(evaluations)} due on ${due}`,
      text: `In ${cycle} you still have ${many(count, evaluations)} to hand in by ${due}.`,
      button: 'Go to evaluations',
    }),
    'due-today': ({ cycle, count, evaluations }) => ({
      title: `${capital(evaluations)} due today`,
      text: `In ${cycle} you still have ${many(count, evaluations)} to hand in today.`,
      button: 'Go to evaluations',
    }),
    nudged: ({ cycle, count, due, evaluations }) => ({
      title: `Please hand in: ${evaluations}`,
      text: `A reminder: in ${cycle} you still have ${many(count, evaluations)} to hand in${due === '' ? '' : `, the first due ${due}`}.`,
      button: 'Go to evaluations',
    }),
    late: ({ cycle, count, evaluations }) => ({
      title: `${many(count, evaluations)} not handed in on time`,
      text: `In ${cycle}, ${many(count, evaluations)} ${count === 1 ? 'is' : 'are'} overdue. Please see whose, and why.`,
      button: 'See the progress',
    }),
    'second-review-soon': ({ cycle, count, due }) => ({
      title: `Second review due ${due}`,
      text: `${cycle}: ${count === 1 ? 'one evaluation waits' : `${count} evaluations wait`} for you to confirm or return, by ${due}.`,
      button: 'Review',
    }),
    'second-review-today': ({ cycle, count }) => ({
      title: 'Second review due today',
      text: `${cycle}: ${count === 1 ? 'one evaluation waits' : `${count} evaluations wait`} for you to confirm or return today.`,
      button: 'Review',
    }),
    'second-review-late': ({ cycle, count }) => ({
      title: `${count === 1 ? 'One evaluation' : `${count} evaluations`} not confirmed in time`,
      text: `${cycle}: the second review is overdue, and ${count} ${count === 1 ? 'is' : 'are'} not confirmed. Results cannot be signed off until then.`,
      button: 'See progress',
    }),
    reopened: ({ cycle, name, due, reason }) => ({
      title: name === '' ? 'An evaluation was opened again' : `The evaluation of ${name} was opened again`,
      text: `Please write this evaluation in ${cycle} once more${until(due)}.${because(reason)}`,
      button: 'Go to the evaluation',
    }),
    reassigned: ({ cycle, name, evaluations, reason }) => ({
      title: `The ${evaluations} of ${name} is yours now`,
      text: `In ${cycle} you now write the ${evaluations} of ${name}, from the start.${because(reason)}`,
      button: 'To the evaluation',
    }),
    'taken-over': ({ cycle, name, evaluations, reason }) => ({
      title: `You need not write the ${evaluations} of ${name}`,
      text: `In ${cycle} the ${evaluations} of ${name} was given to somebody else. What you drafted is shown to nobody.${because(reason)}`,
      button: 'See what else waits',
    }),
    'own-reopened': ({ cycle, evaluations, due, reason }) => ({
      title: `A ${evaluations} of you was opened again`,
      text: `In ${cycle} a ${evaluations} of you is written once more${until(due)}.${because(reason)}`,
      button: 'Go to my page',
    }),
    published: ({ cycle }) => ({
      title: `Your result for ${cycle} is out`,
      text: 'You can see your score, your grade and how they came about. Please acknowledge it when you have read it; questions are raised in the same place.',
      button: 'See my result',
    }),
    'correction-to-approve': ({ cycle, unit, name }) => ({
      title: `A correction for ${name} waits for your approval`,
      text: `${cycle} is closed, and the result of ${name} in ${unit} is to be corrected. Look at what was wrong and at the difference, then approve or decline it.`,
      button: 'Look at it',
    }),
    'correction-declined': ({ cycle, name, reason }) => ({
      title: `The correction for ${name} was declined`,
      text: `The director declined the correction for ${name} in ${cycle}.${because(reason)}`,
      button: 'Look at it',
    }),
    corrected: ({ cycle, reason }) => ({
      title: `Your result for ${cycle} was corrected`,
      text: `What was published stays as it is; the correction stands beneath it, with both numbers.${because(reason)}`,
      button: 'See my result',
    }),
    recalled: ({ cycle, reason, unit }) => ({
      title: `The results of ${cycle} are being corrected`,
      text: `${unit === '' ? 'HR found something wrong in the results of your unit and took them back' : `HR found something wrong in the results of ${unit}. Grades are shared out over all units together, so yours was taken back as well`}; they will be published again. There is nothing you need to do.${because(reason)}`,
      button: 'Read what happened',
    }),
    republished: ({ cycle }) => ({
      title: `Your corrected result for ${cycle} is out`,
      text: 'You can see your score, your grade and how they came about. What you acknowledged before no longer counts: please acknowledge it again when you have read it; questions are raised in the same place.',
      button: 'See my result',
    }),
    'not-published': ({ cycle, due }) => ({
      title: `${cycle} is not published yet`,
      text: `Publication was planned for ${due === '' ? 'today' : due}, but the results are not signed off, or somebody’s is not resolved yet. People are waiting.`,
      button: 'Resolve it',
    }),
    stopped: ({ cycle, action, count }) => ({
      title: `${cycle} could not be ${action}`,
      text: `The time has come, but ${many(count, 'thing')} ${count === 1 ? 'stands' : 'stand'} in the way. Once resolved, it goes on by itself.`,
      button: 'Resolve it',
    }),
    'not-planned': ({ policy, unit }) => ({
      title: `${policy === '' ? 'A cycle' : policy} could not be planned`,
      text:
        unit === ''
          ? 'The policy of its assignment has no version that can be used. Mend it under Schedule and it is planned by itself; pause the assignment if it is no longer wanted.'
          : `The unit “${unit}” of its assignment is there no more. Mend it under Schedule and it is planned by itself.`,
      button: 'To the schedule',
    }),
    'calendar-gap': ({ year }) => ({
      title: `The holidays of ${year} are not entered yet`,
      text: `The schedule reaches into ${year}, and without its holidays no dates can be worked out. Please enter them in the calendar; an estimate will do until they are announced.`,
      button: 'Open the calendar',
    }),
    'to-approve': ({ cycle, unit }) => ({
      title: `The bonuses of ${unit} wait for your approval`,
      text: `The bonuses of ${unit} for ${cycle} are worked out. Look at the total and at each person’s, then approve or return them.`,
      button: 'Review and approve',
    }),
    'appeal-filed': ({ cycle, name }) => ({
      title: `${name} has appealed`,
      text: `${name} has appealed against their result of ${cycle}. It waits for your decision.`,
      button: 'Look at the appeal',
    }),
    'appeal-decided': ({ cycle, reason }) => ({
      title: 'Your appeal is decided',
      text: `Your appeal against the result of ${cycle} is decided; you can see what and why.${because(reason)}`,
      button: 'See my result',
    }),
    'further-to-approve': ({ cycle, unit, name }) => ({
      title: `What is further paid to ${name} waits for your approval`,
      text: `${name} of ${unit} is to be paid from the reserve for ${cycle}. Look at the amount and the reason, then approve or return it.`,
      button: 'Review and approve',
    }),
    returned: ({ cycle, unit, reason }) => ({
      title: `The bonuses of ${unit} were returned`,
      text: `The director returned the bonuses of ${unit} for ${cycle}. Please mend what was found, then settle again.${because(reason)}`,
      button: 'Open the bonuses',
    }),
    released: ({ cycle }) => ({
      title: `Your bonus for ${cycle} is released`,
      text: 'The amount is final; every step towards it stands in your result.',
      button: 'See my bonus',
    }),
    'approver-named': ({ cycle, unit, reason }) => ({
      title: `You are asked to approve the bonuses of ${unit}`,
      text: `The director of ${unit} takes part in ${cycle} and cannot approve their own unit. You will be told when it is settled; promotions there are yours to decide too.${because(reason)}`,
      button: 'Have a look',
    }),
    'training-planned': ({ policy, due }) => ({
      title: `A training is planned for you${policy === '' ? '' : `: ${policy}`}`,
      text: `${due === '' ? '' : `It is on ${due}. `}You can see why it was planned, and what earlier ones led to.`,
      button: 'See my training',
    }),
    'training-done': ({ policy }) => ({
      title: `Did the training help you${policy === '' ? '' : `: ${policy}`}?`,
      text: 'Please give it a score; it takes a moment. Courses are chosen with what people say of them.',
      button: 'Give a score',
    }),
    'improvement-opened': ({ cycle }) => ({
      title: 'Your supervisor will help you improve',
      text: `After the result of ${cycle} a case of improvement was opened for you. You and your supervisor agree on goals and steps; you can read it at any time and write your own notes.`,
      button: 'Have a look',
    }),
    'talk-planned': ({ cycle, name, when, place }) => ({
      title: `${name} would like to talk with you on ${when}`,
      text: `About the result of ${cycle}${place === '' ? '' : `; place: ${place}`}. If the time does not suit you, move it; what you want to talk about can be written down before.`,
      button: 'See the talk',
    }),
    'talk-moved': ({ cycle, name, when, place }) => ({
      title: `The review talk was moved to ${when}`,
      text: `${name} changed the time or the place of the talk about ${cycle}${place === '' ? '' : `; place: ${place}`}.`,
      button: 'See the talk',
    }),
    'talk-off': ({ cycle, name, when }) => ({
      title: `The review talk on ${when} is called off`,
      text: `${name} called off this time for the talk about ${cycle}. You can find another.`,
      button: 'Find another time',
    }),
    'talk-held': ({ cycle, name }) => ({
      title: 'Please look at what came of your review talk',
      text: `${name} recorded that you talked about ${cycle}. Read the shared notes and the goals, and agree if you see it alike.`,
      button: 'Read and agree',
    }),
    'role-waits': () => ({
      title: 'A change of roles waits for you',
      text: 'Somebody asked for a change of a person’s role. It takes effect once another person confirms it.',
      button: 'Look at it',
    }),
    'policy-waits': ({ policy, name }) => ({
      title: `A new version of “${policy}” waits for your approval`,
      text: `${name} has finished a new version of the policy “${policy}”. Somebody who did not write it looks at what changes and approves it.`,
      button: 'See what changes',
    }),
    'policy-approved': ({ policy, name }) => ({
      title: `The new version of “${policy}” is approved`,
      text: `${name} approved the version of the policy “${policy}” that you wrote. New cycles can take it.`,
      button: 'See the policy',
    }),
    'policy-returned': ({ policy, name, reason }) => ({
      title: `The new version of “${policy}” was returned`,
      text: `${name} returned the version of the policy “${policy}” that you wrote; mend it and hand it in again.${because(reason)}`,
      button: 'Mend it',
    }),
    'promotion-waits': ({ cycle, unit, name }) => ({
      title: `The promotion of ${name} waits for your decision`,
      text: `After ${cycle}, HR nominated ${name} of ${unit} for promotion. Look at the conditions and the reason, then approve or decline.`,
      button: 'Decide',
    }),
    'promotion-approved': ({ cycle, name }) => ({
      title: `The promotion of ${name} is approved`,
      text: `The director approved the promotion of ${name}, whom you nominated after ${cycle}. Record the new post, and it stands with the person.`,
      button: 'Record it',
    }),
    'promotion-declined': ({ cycle, name, reason }) => ({
      title: `The promotion of ${name} was declined`,
      text: `The director declined the promotion of ${name}, whom you nominated after ${cycle}.${because(reason)}`,
      button: 'See it',
    }),
    'promotion-recorded': ({ policy, due }) => ({
      title: 'Congratulations on your promotion',
      text: `${policy === '' ? 'You have a new post' : `Your new post is ${policy}`}${due === '' ? '' : `, from ${due} on`}. It stands in your record.`,
      button: 'Go to Home',
    }),
    honoured: ({ cycle, policy }) => ({
      title: 'Congratulations: you are honoured',
      text: `The honours of ${cycle} were announced, and you are among them${policy === '' ? '' : `: ${policy}`}. Your certificate can be opened and printed.`,
      button: 'See the honours',
    }),
  },
  entry: {
    title: (employee) => `Review talk: ${employee}`,
    text: (cycle) => `About the result of ${cycle} and the goals of the next period.`,
  },
  evaluations: {
    self: 'self-evaluation',
    supervisor: 'supervisor evaluation',
    peer: 'peer evaluation',
    customer: 'customer evaluation',
  },
  actions: { announce: 'announced', open: 'opened', shut: 'shut', publish: 'published' },
  frame: {
    product: 'Hengji',
    hello: (name) => `Dear ${name},`,
    several: (count, newest) => `${newest}, and ${count - 1} more`,
    noCycle: 'Other matters',
    why: 'You receive this because something in the performance appraisal concerns you.',
    change: 'Change how you are told',
    look: 'Have a look',
    between: '; ',
    fillIn: (name, evaluations, own) => (own ? `Fill in the ${evaluations}` : `Fill in the ${evaluations} of ${name}`),
    onlyYours: 'The link needs no sign-in and is for you alone: please do not pass it on. A newer link ends it.',
  },
} satisfies NoticeWords;
