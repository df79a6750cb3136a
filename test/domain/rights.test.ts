import { describe, expect, it } from 'vitest';
import { type Action, type Actor, decide, type Facts, rules } from '#lib/domain/access/rights.ts';

/** One case: what is asked about is E's, in unit U, rated by R, whose supervisor is S; A is colleague and participant. */
const actors = {
  'plain employee': { id: 'X', roles: [], directs: [] },
  subject: { id: 'E', roles: [], directs: [] },
  rater: { id: 'R', roles: [], directs: [] },
  supervisor: { id: 'S', roles: [], directs: [] },
  HR: { id: 'H', roles: ['hr'], directs: [] },
  'HR in own case': { id: 'E', roles: ['hr'], directs: [] },
  'director of the unit': { id: 'D', roles: ['director'], directs: ['U'] },
  'director elsewhere': { id: 'D', roles: ['director'], directs: ['V'] },
  'director who takes part': { id: 'A', roles: ['director'], directs: ['U'] },
  'director named for the unit': { id: 'N', roles: ['director'], directs: ['V'] },
  'director without the role': { id: 'D', roles: [], directs: ['U'] },
  auditor: { id: 'Q', roles: ['auditor'], directs: [] },
  'second reviewer': { id: 'Z', roles: [], directs: [] },
  nobody: { id: '', roles: [], directs: [] },
  clock: { id: 'clock', roles: ['clock'], directs: [] },
} as const satisfies Record<string, Actor>;
type Kind = keyof typeof actors;

const facts: Facts = {
  secondReviewer: 'Z',
  subject: 'E',
  rater: 'R',
  raterKind: 'peer',
  supervisor: 'S',
  unit: 'U',
  participants: ['E', 'A'],
  raters: ['R', 'S'],
  calibrator: 'C',
  reportsTo: ['S'],
  approver: 'N',
  asker: 'B',
  writers: ['B'],
  byTime: true,
  published: true,
};

const everybody = Object.keys(actors) as Kind[];
const hr = ['HR', 'HR in own case'] as const;
const named = 'director named for the unit';
const directors = ['director of the unit', 'director elsewhere', 'director who takes part', named] as const;

/** Who may, with all facts at hand and the result published. Whoever is not named may not. */
const may: Record<Action, readonly Kind[]> = {
  'home.read': everybody,
  'evaluation.read': ['rater'],
  'evaluation.save': ['rater'],
  'evaluation.submit': ['rater'],
  'evaluation.decline': ['rater'],
  'participant.change': ['HR'],
  'delegate.read': ['subject', ...hr],
  'delegate.set': ['subject', ...hr],
  'evaluation.reassign': ['HR'],
  'evaluation.link': ['HR'],
  'evaluation.reopen': ['HR'],
  'evaluation.nudge': ['HR'],
  'second-review.read': ['second reviewer'],
  'second-review.decide': ['second reviewer'],
  'second-review.waive': ['HR'],
  'announcement.read': ['subject', 'HR in own case'],
  'announcement.confirm': ['subject', 'HR in own case'],
  'goals.read': ['subject', 'supervisor', ...hr],
  'goals.agree': ['subject', 'HR in own case', 'supervisor'],
  'team.read': ['supervisor'],
  'result.read': ['subject', 'supervisor', ...hr, 'director of the unit', 'director who takes part', named, 'auditor'],
  'result.acknowledge': ['subject', 'HR in own case'],
  'cycle.read': [...hr, 'auditor'],
  'cycle.plan': [...hr, 'clock'],
  'cycle.move': [...hr, 'clock'],
  'cycle.manage': hr,
  'raters.read': [...hr, 'auditor'],
  'answers.read': ['HR'],
  'answers.void': ['HR'],
  'figures.correct': ['HR'],
  'review.read': hr,
  'review.decide': ['HR'],
  'result.recall': ['HR'],
  'correction.enter': ['HR'],
  'correction.release': ['HR'],
  'correction.decide': ['director of the unit', named],
  'survey.create': ['HR'],
  'simulation.run': [...hr],
  'appeal.file': ['subject', 'HR in own case'],
  'appeal.read': ['subject', 'HR', 'HR in own case', 'director of the unit', 'auditor'],
  'appeal.list': [...hr, ...directors, 'auditor'],
  'appeal.decide': ['HR', 'director of the unit'],
  'incentives.read': [...hr, ...directors, 'auditor'],
  'promotion.read': [...hr, 'director of the unit', 'director who takes part', named, 'auditor'],
  'promotion.nominate': ['HR'],
  'promotion.decide': ['director of the unit', named],
  'promotion.record': ['HR'],
  'talk.read': ['subject', 'HR in own case', 'supervisor'],
  'talk.write': ['subject', 'HR in own case', 'supervisor'],
  'talk.states': [...hr, 'auditor'],
  'training.read': ['subject', 'supervisor', ...hr, 'director of the unit', 'director who takes part', 'auditor'],
  'training.propose': ['supervisor', 'HR'],
  'training.manage': [...hr],
  'training.plan': ['HR'],
  'training.rate': ['subject', 'HR in own case'],
  'improvement.read': ['subject', 'supervisor', ...hr, 'director of the unit', 'director who takes part', 'auditor'],
  'improvement.open': ['HR'],
  'improvement.keep': ['supervisor', 'HR'],
  'improvement.note': ['subject', 'supervisor', ...hr],
  'honours.read': everybody,
  'honours.announce': hr,
  'reports.read': [...hr, 'director of the unit', 'director who takes part', 'auditor'],
  'reports.scheme': [...hr, 'auditor'],
  'bonus.read': [...hr, 'director of the unit', 'director who takes part', named, 'auditor'],
  'bonus.terms': hr,
  'bonus.approver': ['HR'],
  'budget.set': hr,
  'bonus.settle': hr,
  'bonus.approve': ['director of the unit', named],
  'bonus.release': hr,
  'bonus.export': [...hr, 'auditor'],
  'cycle.export': [...hr, 'auditor'],
  'people.export': [...hr, 'auditor'],
  'people.read': [...hr, 'auditor'],
  'people.manage': hr,
  'organisation.manage': hr,
  'calendar.read': [...hr, 'auditor'],
  'calendar.manage': hr,
  'schedule.read': [...hr, 'auditor'],
  'schedule.manage': hr,
  'policies.read': [...hr, ...directors, 'auditor'],
  'policies.manage': hr,
  'policies.approve': [
    'HR',
    'HR in own case',
    'director of the unit',
    'director elsewhere',
    'director who takes part',
    named,
  ],
  'roles.read': [...hr, ...directors, 'auditor'],
  'roles.ask': ['HR'],
  'roles.confirm': ['HR', 'director of the unit', 'director elsewhere', named],
  'roles.refuse': ['HR', 'director of the unit', 'director elsewhere', named],
  'audit.read': [...hr, 'auditor'],
  'audit.export': [...hr, 'auditor'],
};

const actions = Object.keys(rules) as Action[];

it('sums of a unit, however few they are of, are read only by whoever may read each amount in them', () => {
  expect(may['bonus.read']).toEqual(expect.arrayContaining([...may['reports.read']]));
});

describe.each(actions)('%s', (action) => {
  it.each(everybody)('%s', (kind) => {
    expect(decide(actors[kind], action, facts).allowed).toBe(may[action].includes(kind));
  });

  it('is refused with a reason', () => {
    const refusals = everybody.map((kind) => decide(actors[kind], action, facts)).filter(({ allowed }) => !allowed);
    for (const refusal of refusals) expect(refusal).toHaveProperty('why', expect.stringMatching(/^(not|own)-\w+$/));
  });
});

describe('where nothing is known of the case', () => {
  it('only what needs no case is allowed', () => {
    const allowed = actions.filter((action) =>
      ([actors.subject, actors.rater, actors.supervisor, actors['director of the unit']] as const).some(
        (actor) => decide(actor, action).allowed,
      ),
    );
    expect(allowed).toEqual([
      'home.read',
      'incentives.read',
      'honours.read',
      'appeal.list',
      'policies.read',
      'roles.read',
    ]);
  });
});

describe('a result that is not published', () => {
  it.each(everybody)('%s', (kind) => {
    // HR and the auditor may; that there is none yet is found when it is read.
    const expected = ['HR', 'auditor'].includes(kind);
    expect(decide(actors[kind], 'result.read', { ...facts, published: false }).allowed).toBe(expected);
  });
  it('is not acknowledged', () => {
    const decision = decide(actors.subject, 'result.acknowledge', { ...facts, published: false });
    expect(decision).toEqual({ allowed: false, why: 'not-published' });
  });
});

describe('the reason why not', () => {
  it.each([
    ['director who takes part', 'bonus.approve', 'own-case'],
    ['director elsewhere', 'bonus.approve', 'not-director'],
    ['director without the role', 'bonus.approve', 'not-director'],
    ['HR', 'bonus.approve', 'not-director'],
    ['HR in own case', 'review.decide', 'own-case'],
    ['HR in own case', 'evaluation.reopen', 'own-case'],
    ['plain employee', 'cycle.manage', 'not-hr'],
    ['subject', 'evaluation.read', 'not-rater'],
    ['supervisor', 'second-review.decide', 'not-reviewer'],
    ['HR in own case', 'second-review.waive', 'own-case'],
    ['supervisor', 'result.acknowledge', 'not-subject'],
  ] as const)('%s, %s: %s', (kind, action, why) => {
    expect(decide(actors[kind], action, facts)).toEqual({ allowed: false, why });
  });

  it('nobody reviews a rating of themselves, or their own', () => {
    const [subject, rater] = [
      { ...facts, secondReviewer: 'E' },
      { ...facts, secondReviewer: 'R' },
    ];
    expect(decide(actors.subject, 'second-review.decide', subject)).toEqual({ allowed: false, why: 'own-case' });
    expect(decide(actors.rater, 'second-review.decide', rater)).toEqual({ allowed: false, why: 'own-case' });
    expect(decide(actors.HR, 'second-review.waive', { ...facts, rater: 'H' })).toEqual({
      allowed: false,
      why: 'own-case',
    });
  });

  it('only a peer declines', () => {
    for (const raterKind of ['self', 'supervisor', 'customer'])
      expect(decide(actors.rater, 'evaluation.decline', { ...facts, raterKind })).toEqual({
        allowed: false,
        why: 'not-peer',
      });
  });
});

it('lets whoever came by a personal link read, keep and hand in its evaluation, and do nothing else as its rater', () => {
  const link = { evaluation: 'c/e', madeBy: 'H' };
  const holder: Actor = { id: 'R', roles: ['hr'], directs: ['U'], standsInFor: ['S'], link };
  const mine = Object.keys(rules).filter(
    (action) => decide(holder, action as Action, { ...facts, evaluation: 'c/e' }).allowed,
  );
  expect(mine).toEqual(['evaluation.read', 'evaluation.save', 'evaluation.submit']);
  const another: Facts = { ...facts, evaluation: 'c/f' };
  for (const action of Object.keys(rules))
    expect(decide(holder, action as Action, another)).toEqual({ allowed: false, why: 'not-linked' });
  expect(decide({ ...holder, id: 'X' }, 'evaluation.read', { ...facts, evaluation: 'c/e' }).allowed).toBe(false);
});
