import type { Role } from '../organisation/person.ts';

/** Who asks: what they may is read from the table on every request, so a role taken away works at once. */
export interface Actor {
  readonly id: string;
  /** `clock` is nobody's role: it is what happens by time. */
  readonly roles: readonly (Role | 'clock')[];
  readonly directs: readonly string[];
  /** Whose forms as a supervisor they fill in today. */
  readonly standsInFor?: readonly string[];
  /** Came by a personal link, which speaks for the rater in this one evaluation and in nothing else. */
  readonly link?: { readonly evaluation: string; readonly madeBy: string };
}

/** What an action is about. Only what the rules read. */
export interface Facts {
  /** The person rated, scored or paid. */
  readonly subject?: string;
  readonly rater?: string;
  /** Who wrote it, where that is not the rater. */
  readonly writer?: string;
  readonly raterKind?: string;
  /** Which evaluation it is, among all of all cycles. */
  readonly evaluation?: string;
  /** Who confirms or returns what the rater rated. */
  readonly secondReviewer?: string | null;
  readonly supervisor?: string | null;
  /** Everybody who rates as supervisor. */
  readonly leads?: readonly string[];
  readonly unit?: string;
  /** The participants of the unit whose bonus is approved. */
  readonly participants?: readonly string[];
  /** Who was named to approve for the unit beside its directors. */
  readonly approver?: string | undefined;
  /** Who asked for what waits to be confirmed. */
  readonly asker?: string;
  /** Everybody who wrote what is to be approved. */
  readonly writers?: readonly string[];
  /** Everybody whose rating of the subject counts, whatever the kind. */
  readonly raters?: readonly string[];
  /** Who set the subject's score. */
  readonly calibrator?: string | null;
  /** To whom the actor reports. */
  readonly reportsTo?: readonly string[];
  /** The move of a cycle is one that time makes too. */
  readonly byTime?: boolean;
  /** The result is visible to the person it concerns. */
  readonly published?: boolean;
}

/** Why not: each has its sentence in the catalogue of messages. */
export type Refusal =
  | 'not-hr'
  | 'not-director'
  | 'not-auditor'
  | 'not-confirmer'
  | 'not-rater'
  | 'not-linked'
  | 'not-peer'
  | 'not-subject'
  | 'not-supervisor'
  | 'not-reviewer'
  | 'not-published'
  | 'own-case'
  | 'own-rating'
  | 'own-calibration'
  | 'own-supervisor'
  | 'own-request';

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly why: Refusal };

type Rule = (actor: Actor, facts: Facts) => Decision;

const yes: Decision = { allowed: true };
const no = (why: Refusal): Decision => ({ allowed: false, why });
const unless = (condition: boolean, why: Refusal): Decision => (condition ? yes : no(why));

const hr: Rule = (actor) => unless(actor.roles.includes('hr'), 'not-hr');
const clock: Rule = (actor) => unless(actor.roles.includes('clock'), 'not-hr');
const inTime: Rule = (_, { byTime }) => unless(byTime === true, 'not-hr');
const subject: Rule = (actor, { subject }) => unless(actor.id === subject, 'not-subject');
const rater: Rule = (actor, facts) => unless(actor.id === facts.rater, 'not-rater');
/** For the supervisor who is away; never about oneself. */
const delegate: Rule = (actor, { rater, raterKind, subject }) =>
  unless(
    raterKind === 'supervisor' &&
      rater !== undefined &&
      actor.id !== subject &&
      actor.standsInFor?.includes(rater) === true,
    'not-rater',
  );
const supervisor: Rule = (actor, facts) => unless(actor.id === facts.supervisor, 'not-supervisor');
const secondReviewer: Rule = (actor, facts) => unless(actor.id === facts.secondReviewer, 'not-reviewer');
const lead: Rule = (actor, { leads }) => unless(leads?.includes(actor.id) === true, 'not-supervisor');
const auditor: Rule = (actor) => unless(actor.roles.includes('auditor'), 'not-auditor');
const director: Rule = (actor, { unit }) =>
  unless(actor.roles.includes('director') && unit !== undefined && actor.directs.includes(unit), 'not-director');
/** Somebody who directs other units, named for this one; whoever is no director any more is none for it either. */
const named: Rule = (actor, { approver }) =>
  unless(actor.roles.includes('director') && actor.id === approver, 'not-director');
const published: Rule = (_, facts) => unless(facts.published === true, 'not-published');
const notOwnCase: Rule = (actor, facts) =>
  unless(actor.id !== facts.subject && !(facts.participants ?? []).includes(actor.id), 'own-case');

/** Whoever rated does not also say that the rating may stand. */
const notOwnRating: Rule = (actor, facts) => unless(actor.id !== facts.rater && actor.id !== facts.writer, 'own-case');

/** Who had a hand in a result does not decide what is said against it, nor does whoever depends on the person. */
const hadNoPart: Rule = (actor, { raters, calibrator, reportsTo, subject }) => {
  if (raters === undefined || raters.includes(actor.id)) return no('own-rating');
  if (calibrator === actor.id) return no('own-calibration');
  return unless(subject !== undefined && reportsTo?.includes(subject) !== true, 'own-supervisor');
};

/** Directors confirm as HR does: a small organisation has one person of HR and still two pairs of eyes. */
const confirmer: Rule = ({ roles }) => unless(roles.includes('hr') || roles.includes('director'), 'not-confirmer');
const notOwnRequest: Rule = (actor, { asker }) => unless(asker !== undefined && actor.id !== asker, 'own-request');

const notOwnWriting: Rule = (actor, { writers }) =>
  unless(writers !== undefined && !writers.includes(actor.id), 'own-request');

/** All must agree; the first refusal counts. */
const all =
  (...rules: readonly Rule[]): Rule =>
  (actor, facts) =>
    rules.map((rule) => rule(actor, facts)).find((decision) => !decision.allowed) ?? yes;

/** One must agree; the first refusal is told. */
const any =
  (first: Rule, ...others: readonly Rule[]): Rule =>
  (actor, facts) =>
    [first, ...others].map((rule) => rule(actor, facts)).find((decision) => decision.allowed) ?? first(actor, facts);

/** Who says yes for a unit. */
const approver = any(director, named);

const confirms = all(confirmer, notOwnCase, notOwnRequest);

/** Every action that a request can ask for. What is not listed cannot be done. */
export const rules = {
  'home.read': () => yes,
  'evaluation.read': any(rater, delegate),
  'evaluation.save': any(rater, delegate),
  'evaluation.submit': any(rater, delegate),
  'evaluation.decline': all(rater, (_, { raterKind }) => unless(raterKind === 'peer', 'not-peer')),
  'evaluation.reopen': all(hr, notOwnCase),
  /** Nobody chooses who judges them. */
  'evaluation.reassign': all(hr, notOwnCase),
  /** Whoever holds a personal link writes in the rater's place. */
  'evaluation.link': all(hr, notOwnCase),
  'second-review.read': all(secondReviewer, notOwnCase),
  'second-review.decide': all(secondReviewer, notOwnCase, notOwnRating),
  'second-review.waive': all(hr, notOwnCase, notOwnRating),
  // One's own peers are nobody's to remind: who has not answered yet would be known by it.
  'evaluation.nudge': any(
    all(hr, (actor, { subject, raterKind }) => unless(raterKind !== 'peer' || actor.id !== subject, 'own-case')),
    all(supervisor, (_, { raterKind }) => unless(raterKind === 'self', 'not-hr')),
  ),
  'delegate.read': any(subject, hr),
  'delegate.set': any(subject, hr),
  'announcement.read': subject,
  'announcement.confirm': subject,
  'goals.read': any(subject, supervisor, hr),
  'goals.agree': any(subject, supervisor),
  'team.read': any(supervisor, lead),
  'result.read': any(
    all(subject, published),
    all(hr, notOwnCase),
    all(supervisor, published),
    all(approver, published),
    auditor,
  ),
  'result.acknowledge': all(subject, published),
  'cycle.read': any(hr, auditor),
  'cycle.plan': any(hr, clock),
  'cycle.move': any(hr, all(clock, inTime)),
  'cycle.manage': hr,
  /** Nobody takes themselves in or out. */
  'participant.change': all(hr, notOwnCase),
  'raters.read': any(hr, auditor),
  /** What customers said about somebody, one by one: never one's own. */
  'answers.read': all(hr, notOwnCase),
  'answers.void': all(hr, notOwnCase),
  'figures.correct': all(hr, notOwnCase),
  'review.read': hr,
  'review.decide': all(hr, notOwnCase),
  /** Neither do they mend results among which is their own. */
  'result.recall': all(hr, notOwnCase),
  'survey.create': all(hr, notOwnCase),
  'incentives.read': any(hr, (actor) => unless(actor.roles.includes('director'), 'not-director'), auditor),
  'promotion.read': any(hr, approver, auditor),
  'promotion.nominate': all(hr, notOwnCase),
  'promotion.decide': all(approver, notOwnCase),
  'promotion.record': all(hr, notOwnCase),
  /** Between the two: whoever stands in for the supervisor hears nothing of it, nor does HR. */
  'talk.read': all(any(subject, supervisor), published),
  'talk.write': all(any(subject, supervisor), published),
  'talk.states': any(hr, auditor),
  'training.read': any(subject, hr, supervisor, director, auditor),
  'training.propose': all(any(supervisor, hr), notOwnCase),
  'training.manage': hr,
  'training.plan': all(hr, notOwnCase),
  'training.rate': subject,
  'improvement.read': any(subject, hr, supervisor, director, auditor),
  'improvement.open': all(hr, notOwnCase),
  'improvement.keep': all(any(supervisor, hr), notOwnCase),
  'improvement.note': any(subject, supervisor, hr),
  'honours.read': () => yes,
  'honours.announce': hr,
  'simulation.run': hr,
  'reports.read': any(hr, director, auditor),
  'reports.scheme': any(hr, auditor),
  'bonus.read': any(hr, approver, auditor),
  'appeal.file': all(subject, published),
  'appeal.read': any(all(subject, published), all(hr, notOwnCase), all(director, notOwnCase), auditor),
  'appeal.list': any(hr, (actor) => unless(actor.roles.includes('director'), 'not-director'), auditor),
  'appeal.decide': all(any(hr, director), notOwnCase, hadNoPart),
  'bonus.settle': hr,
  'bonus.approve': all(approver, notOwnCase),
  /** What a unit is counted with in a period. */
  'bonus.terms': hr,
  /** Nobody names themselves. */
  'bonus.approver': all(hr, notOwnCase),
  'budget.set': hr,
  'bonus.release': hr,
  'correction.enter': all(hr, notOwnCase),
  /** Not by whoever entered it, should they direct the unit as well. */
  'correction.decide': all(approver, notOwnCase, notOwnRequest),
  'correction.release': all(hr, notOwnCase),
  'bonus.export': any(hr, auditor),
  /** Everything of a cycle whose results are out. */
  'cycle.export': any(hr, auditor),
  'people.read': any(hr, auditor),
  'people.export': any(hr, auditor),
  'people.manage': hr,
  'organisation.manage': hr,
  'calendar.read': any(hr, auditor),
  'calendar.manage': hr,
  'schedule.read': any(hr, auditor),
  'schedule.manage': hr,
  'policies.read': any(hr, (actor) => unless(actor.roles.includes('director'), 'not-director'), auditor),
  'policies.manage': hr,
  /** Two pairs of eyes for what everybody is judged by. */
  'policies.approve': all(confirmer, notOwnWriting),
  'roles.read': any(confirmer, auditor),
  'roles.ask': all(hr, notOwnCase),
  'roles.confirm': confirms,
  'roles.refuse': any(confirms, (actor, { asker }) => unless(actor.id === asker, 'not-confirmer')),
  'audit.read': any(hr, auditor),
  'audit.export': any(hr, auditor),
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof rules;

/** All that a personal link is good for. */
const throughLink: ReadonlySet<Action> = new Set(['evaluation.read', 'evaluation.save', 'evaluation.submit']);

/** The one place where a right is decided: yes, or the reason why not. */
export function decide(actor: Actor, action: Action, facts: Facts = {}): Decision {
  const { link } = actor;
  if (link && !(throughLink.has(action) && facts.evaluation === link.evaluation)) return no('not-linked');
  const rule: Rule = rules[action];
  return rule(actor, facts);
}
