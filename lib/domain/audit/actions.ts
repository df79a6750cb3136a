import type { CycleAction } from '../lifecycle/cycle.ts';
import type { RunAction } from '../lifecycle/run.ts';
import type { PolicyMove } from '../policy/version-machine.ts';
import type { RoleChange } from '../organisation/roles.ts';

/** What kinds of action there are, in the words by which a log is filtered. */
export const auditKinds = ['read', 'handedIn', 'changed', 'decided', 'signedOff', 'moved', 'exported'] as const;
export type AuditKind = (typeof auditKinds)[number];

/** A large move is begun, made and ended. */
type CycleMove<A extends CycleAction = CycleAction> = `cycle.${A}${'' | '.begin' | '.end'}`;

/** A change of roles is asked for, takes effect with another's confirmation or alone, is refused or taken back. */
type RoleChanged = `role.${RoleChange['what']}${'' | '.ask' | '.alone' | '.refuse' | '.takeBack'}`;

const cycleMoves = {
  'cycle.announce': 'moved',
  'cycle.announce.begin': 'moved',
  'cycle.announce.end': 'moved',
  'cycle.open': 'moved',
  'cycle.open.begin': 'moved',
  'cycle.open.end': 'moved',
  'cycle.shut': 'moved',
  'cycle.shut.begin': 'moved',
  'cycle.shut.end': 'moved',
  'cycle.signOff': 'signedOff',
  'cycle.signOff.begin': 'signedOff',
  'cycle.signOff.end': 'signedOff',
  'cycle.publish': 'moved',
  'cycle.publish.begin': 'moved',
  'cycle.publish.end': 'moved',
  'cycle.settle': 'moved',
  'cycle.settle.begin': 'moved',
  'cycle.settle.end': 'moved',
  'cycle.close': 'moved',
  'cycle.close.begin': 'moved',
  'cycle.close.end': 'moved',
  'cycle.cancel': 'moved',
  'cycle.cancel.begin': 'moved',
  'cycle.cancel.end': 'moved',
} as const satisfies Record<CycleMove, AuditKind>;

const runDecisions = {
  'run.approve': 'signedOff',
  'run.return': 'decided',
  'run.release': 'moved',
} as const satisfies Record<`run.${RunAction}`, AuditKind>;

const policyMoves = {
  'policy.submit': 'handedIn',
  'policy.return': 'decided',
  'policy.approve': 'signedOff',
  'policy.discard': 'changed',
  'policy.retire': 'decided',
} as const satisfies Record<`policy.${PolicyMove}`, AuditKind>;

const roleChanges = {
  'role.grant.ask': 'changed',
  'role.grant': 'decided',
  'role.grant.alone': 'decided',
  'role.grant.refuse': 'decided',
  'role.grant.takeBack': 'changed',
  'role.withdraw.ask': 'changed',
  'role.withdraw': 'decided',
  'role.withdraw.alone': 'decided',
  'role.withdraw.refuse': 'decided',
  'role.withdraw.takeBack': 'changed',
} as const satisfies Record<RoleChanged, AuditKind>;

/**
 * Everything that is ever logged, with its kind. A new action is a line here and one in the words of each language; until
 * then it does not compile. A line whose action is no longer logged stays as long as logs hold it.
 */
export const auditActions = {
  'cycle.create': 'changed',
  ...cycleMoves,
  'cycle.pools': 'changed',
  'bonus.coefficient': 'decided',
  'bonus.approver': 'decided',
  'budget.set': 'changed',
  'cycle.quarters': 'changed',
  'cycle.dates': 'changed',
  'participant.add': 'decided',
  'participant.remove': 'decided',
  'announcement.confirm': 'handedIn',
  'goals.propose': 'handedIn',
  'goals.takeBack': 'handedIn',
  'goals.return': 'decided',
  'goals.agree': 'decided',
  'goals.undo': 'decided',
  'goals.note': 'handedIn',
  'cycle.policy': 'decided',
  'evaluation.submit': 'handedIn',
  'evaluation.decline': 'handedIn',
  'evaluation.reopen': 'decided',
  'evaluation.reassign': 'decided',
  'evaluation.link': 'decided',
  'evaluation.confirm': 'decided',
  'evaluation.unconfirm': 'decided',
  'evaluation.return': 'decided',
  'evaluation.waive': 'decided',
  'evaluation.lapse': 'moved',
  'evaluation.nudge': 'decided',
  'review.calibrate': 'decided',
  'review.calibrate.undo': 'decided',
  'review.waive': 'decided',
  'review.waive.undo': 'decided',
  'review.put-off': 'decided',
  'review.put-off.undo': 'decided',
  'appeal.file': 'handedIn',
  'appeal.withdraw': 'handedIn',
  'appeal.dismiss': 'decided',
  'appeal.allow': 'decided',
  'appeal.read': 'read',
  'appeals.read': 'read',
  'reserve.top-up': 'decided',
  'further.calculate': 'moved',
  'further.approve': 'signedOff',
  'further.return': 'decided',
  'further.release': 'moved',
  'further.publish': 'moved',
  'figure.correct': 'decided',
  'figure.correct-unit': 'decided',
  'correction.enter': 'decided',
  'correction.approve': 'signedOff',
  'correction.decline': 'decided',
  'correction.release': 'moved',
  'unit.recall': 'decided',
  'unit.recall.end': 'moved',
  'unit.signOff': 'signedOff',
  'unit.publish.begin': 'moved',
  'unit.publish': 'moved',
  'run.recall': 'moved',
  'result.recall': 'moved',
  'result.republish': 'moved',
  'survey.links': 'changed',
  'promotion.nominate': 'decided',
  'promotion.withdraw': 'decided',
  'promotion.approve': 'signedOff',
  'promotion.decline': 'decided',
  'promotion.record': 'changed',
  'honours.announce': 'decided',
  'talk.plan': 'decided',
  'talk.move': 'decided',
  'talk.callOff': 'decided',
  'talk.hold': 'changed',
  'talk.takeBack': 'changed',
  'talk.agree': 'signedOff',
  'talk.share': 'handedIn',
  'talk.object': 'handedIn',
  'training.courses': 'changed',
  'training.propose': 'decided',
  'training.plan': 'decided',
  'training.accept': 'decided',
  'training.finish': 'changed',
  'training.miss': 'changed',
  'training.replan': 'decided',
  'training.cancel': 'decided',
  'training.rate': 'handedIn',
  'improvement.open': 'decided',
  'improvement.plan': 'decided',
  'improvement.note': 'handedIn',
  'improvement.begin': 'decided',
  'improvement.pass': 'decided',
  'improvement.fail': 'decided',
  'improvement.close': 'decided',
  'honours.takeBack': 'decided',
  'survey.void': 'decided',
  'survey.restore': 'decided',
  'run.calculate': 'moved',
  ...runDecisions,
  'result.acknowledge': 'handedIn',
  'person.add': 'changed',
  'person.edit': 'changed',
  'delegate.set': 'changed',
  'delegate.end': 'changed',
  'people.import': 'changed',
  'policy.create': 'changed',
  'policy.draft': 'changed',
  ...policyMoves,
  ...roleChanges,
  'organisation.edit': 'changed',
  'calendar.year': 'changed',
  'assignment.create': 'changed',
  'assignment.edit': 'changed',
  'installation.open': 'changed',
  'result.read': 'read',
  'log.read': 'read',
  'bonus.read': 'read',
  'corrections.read': 'read',
  'simulation.run': 'read',
  'promotions.read': 'read',
  'reports.read': 'read',
  'training.read': 'read',
  'training.wishes': 'read',
  'improvements.read': 'read',
  'people.read': 'read',
  'person.read': 'read',
  'participants.read': 'read',
  'progress.read': 'read',
  'raters.read': 'read',
  'bonus.export': 'exported',
  'log.export': 'exported',
  'reports.export': 'exported',
  'training.export': 'exported',
  'export.archive': 'exported',
  'export.participants': 'exported',
  'export.ratings': 'exported',
  'export.figures': 'exported',
  'export.decisions': 'exported',
  'export.runs': 'exported',
  'export.people': 'exported',
} as const satisfies Record<string, AuditKind>;

export type AuditAction = keyof typeof auditActions;

export const isAuditAction = (action: string): action is AuditAction => Object.hasOwn(auditActions, action);

/** What a log can be narrowed down to: one kind, or everything but what was only looked at. */
export const auditChoices = [...auditKinds, 'done'] as const;
export type AuditChoice = (typeof auditChoices)[number];

/** An action that nobody knows any more is no reading: it is never left out where something was done. */
export function isOfKind(action: string, choice: AuditChoice): boolean {
  const kind = isAuditAction(action) ? auditActions[action] : undefined;
  return choice === 'done' ? kind !== 'read' : kind === choice;
}
