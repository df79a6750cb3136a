import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '#lib/domain/improvement/documents.ts';
import { evidenceKinds, evidenceOf } from '#lib/domain/improvement/evidence.ts';
import { improvementMachine, improvementStates, planProblems } from '#lib/domain/improvement/case.ts';
import { type Machine, mayMove } from '#lib/domain/lifecycle/transition.ts';
import type { Role } from '#lib/domain/organisation/person.ts';
import { catalogueProblems } from '#lib/domain/training/course.ts';
import { effectOf, mayShow, withPoints } from '#lib/domain/training/effect.ts';
import {
  type Training,
  trainingMachine,
  trainingProblems,
  type TrainingState,
  trainingStates,
} from '#lib/domain/training/training.ts';

const names = { zh: '甲', en: 'A' };
const need = {
  kind: 'need',
  cycle: 'q1',
  cycleName: names,
  period: '2026Q1',
  indicator: 'teamwork',
  indicatorName: names,
  points: '62.50',
} as const;
const after = (points: string): Training['after'] => ({ cycle: 'q2', cycleName: names, points });

describe('what came of a training', () => {
  it('is exact, and says which way', () => {
    const of = (points: string) => effectOf({ because: need, state: 'done', after: after(points) });
    expect(of('71.30')).toEqual({ kind: 'known', before: '62.50', after: '71.30', difference: '8.8', direction: 'up' });
    expect(of('62.5')).toMatchObject({ difference: '0', direction: 'same' });
    expect(of('62.4')).toMatchObject({ difference: '-0.1', direction: 'down' });
  });

  it('is too early to tell without a later result, and nothing where there was no need or no training', () => {
    expect(effectOf({ because: need, state: 'done', after: null })).toEqual({ kind: 'too-early', before: '62.50' });
    expect(effectOf({ because: need, state: 'planned', after: null })).toEqual({ kind: 'none' });
    expect(effectOf({ because: { kind: 'hr' }, state: 'done', after: after('80') })).toEqual({ kind: 'none' });
  });

  it('never loses a hundredth', () => {
    const hundredths = integer({ min: 0, max: 10_000 });
    const text = (value: number) => (value / 100).toFixed(2);
    assert(
      property(hundredths, hundredths, (before, then) => {
        const because = { ...need, points: text(before) };
        const effect = effectOf({ because, state: 'done', after: after(text(then)) });
        expect(effect.kind === 'known' && Math.round(Number(effect.difference) * 100)).toBe(then - before);
      }),
    );
  });

  it('is seen in the next result of the same kind that the training could have changed', () => {
    const later = { cycle: 'q2', label: '2026Q2', start: '2026-04-01', end: '2026-06-30' };
    expect(mayShow(need, '2026-05-10', later)).toBe(true);
    expect(mayShow(need, '2026-07-01', later)).toBe(false);
    expect(mayShow(need, '2026-02-10', { ...later, cycle: 'q1', label: '2026Q1' })).toBe(false);
    expect(mayShow(need, '2026-05-10', { ...later, cycle: 'y', label: '2026', end: '2026-12-31' })).toBe(false);
    expect(mayShow(need, '2025-10-10', { ...later, cycle: 'q0', label: '2025Q4', end: '2025-12-31' })).toBe(false);
  });
});

describe('the points beside a training', () => {
  const cycle = (id: string, label: string, end: string) => ({
    id,
    name: { zh: id, en: id },
    period: { label, start: `${label.slice(0, 4)}-01-01`, end },
  });
  const [q1, q2, q3] = [
    cycle('q1', '2026Q1', '2026-03-31'),
    cycle('q2', '2026Q2', '2026-06-30'),
    cycle('q3', '2026Q3', '2026-09-30'),
  ];
  const done: Training = {
    year: 2026,
    id: 'T',
    employee: 'E',
    name: '林小满',
    unit: 'U',
    supervisor: null,
    course: { id: 'C', name: names },
    form: 'class',
    hours: 4,
    cost: 0,
    date: '2026-05-10',
    because: need,
    asked: { by: 'H', name: '孟清明', at: '' },
    state: 'done',
    result: 'passed',
    note: null,
    satisfaction: null,
    after: null,
  };

  it('are those of the first result that can show something, and follow it when it becomes another', () => {
    const first = withPoints(done, q2, { teamwork: '70.00' });
    expect(first.after).toMatchObject({ cycle: 'q2', points: '70.00' });
    expect(withPoints(first, q2, { teamwork: '74.00' }).after?.points).toBe('74.00');
    expect(withPoints(first, q3, { teamwork: '90.00' })).toBe(first);
    expect(withPoints(first, q2, {}).after).toBeNull();
  });

  it('follow the result that raised the need, too', () => {
    const mended = withPoints(done, q1, { teamwork: '66.00' });
    expect(effectOf(mended)).toEqual({ kind: 'too-early', before: '66.00' });
    expect(withPoints(done, q1, {})).toBe(done);
  });

  it('stay as they are where nothing new is said, or the training is not over', () => {
    const first = withPoints(done, q2, { teamwork: '70.00' });
    expect(withPoints(first, q2, { teamwork: '70.00' })).toBe(first);
    const planned = { ...done, state: 'planned' as const };
    expect(withPoints(planned, q2, { teamwork: '70.00' })).toBe(planned);
  });
});

describe('a training', () => {
  const steps = (machine: Machine<TrainingState>) =>
    Object.entries(machine).map(([action, { from, to }]) => `${action}: ${from.join(', ')} → ${to}`);

  it('goes the ways its machine has, and no other', () => {
    expect(steps(trainingMachine)).toEqual([
      'accept: proposed → planned',
      'finish: planned, missed → done',
      'miss: planned → missed',
      'replan: missed, cancelled → planned',
      'cancel: proposed, planned, missed → cancelled',
    ]);
    expect(trainingStates.filter((state) => mayMove(trainingMachine, 'accept', state))).toEqual(['proposed']);
  });

  it('is done with a result, on a day of its year that has come', () => {
    const asked = { action: 'finish', date: '2026-05-02', result: 'passed', note: null } as const;
    expect(trainingProblems(asked, 2026, '2026-05-02')).toEqual([]);
    expect(trainingProblems({ ...asked, result: null }, 2026, '2026-05-02')).toMatchObject([{ path: 'result' }]);
    expect(trainingProblems(asked, 2026, '2026-05-01')).toMatchObject([{ code: 'training.future' }]);
    expect(trainingProblems(asked, 2025, '2026-05-02')).toMatchObject([{ code: 'training.year' }]);
  });

  it('is missed or cancelled with a word why, and planned anew for a day', () => {
    const asked = { date: null, result: null, note: null };
    expect(trainingProblems({ ...asked, action: 'miss' }, 2026, '2026-05-02')).toMatchObject([{ path: 'note' }]);
    expect(trainingProblems({ ...asked, action: 'cancel' }, 2026, '2026-05-02')).toMatchObject([{ path: 'note' }]);
    expect(trainingProblems({ ...asked, action: 'replan' }, 2026, '2026-05-02')).toMatchObject([{ path: 'date' }]);
  });
});

describe('a catalogue', () => {
  const course = { name: names, form: 'class', hours: 4, cost: 0, active: true } as const;
  it('has each number once, and none with anything odd in it', () => {
    const courses = ['CRS-1', 'CRS-1', 'a b'].map((id) => ({ ...course, id }));
    expect(catalogueProblems(courses).map(({ path, code }) => [path, code])).toEqual([
      ['courses.1.id', 'course.twice'],
      ['courses.2.id', 'course.id'],
    ]);
  });
});

describe('a case of improvement', () => {
  it('ends passed, failed or closed, and stays so', () => {
    const left = new Set<string>(Object.values(improvementMachine).flatMap(({ from }) => from));
    expect(improvementStates.filter((state) => !left.has(state))).toEqual(['passed', 'failed', 'closed']);
    expect(improvementStates.filter((state) => mayMove(improvementMachine, 'pass', state))).toEqual(['underWay']);
  });

  it('keeps its steps within its time', () => {
    const plan = { goals: '目标', from: '2026-08-01', to: '2026-10-31', steps: [] };
    const step = (by: string) => ({ what: '旁听', by, done: false });
    expect(planProblems({ ...plan, steps: [step('2026-08-01'), step('2026-10-31')] })).toEqual([]);
    expect(planProblems({ ...plan, steps: [step('2026-11-01')] })).toMatchObject([{ path: 'plan.steps.0.by' }]);
    expect(planProblems({ ...plan, to: '2026-07-31', steps: [step('2026-09-01')] })).toMatchObject([
      { path: 'plan.to' },
    ]);
  });

  it('opens each document to whoever may see it, and to nobody else', () => {
    const about = { subject: 'E', unit: 'U', supervisor: 'S' };
    const places = (id: string, ...roles: Role[]) =>
      evidenceKinds.map((kind) =>
        placeOf(kind, { id, roles, directs: roles.includes('director') ? ['U'] : [] }, about),
      );
    expect(places('H', 'hr')).toEqual(['policy', 'result', 'training', 'here', 'here', 'here']);
    expect(places('S')).toEqual([null, 'team', 'training', 'here', 'here', 'here']);
    expect(places('D', 'director')).toEqual(['policy', null, 'training', 'here', 'here', 'here']);
  });

  it('shows which documents exist, and nothing more', () => {
    const none = { confirmedAt: null, publishedAt: null, trainings: [], improvement: undefined };
    expect(evidenceOf(none).every(({ there, at }) => !there && at === null)).toBe(true);
    const some = evidenceOf({
      confirmedAt: '2026-07-02T01:00:00.000Z',
      publishedAt: '2026-10-20T01:00:00.000Z',
      trainings: [
        { state: 'done', date: '2026-08-10' },
        { state: 'missed', date: '2026-09-10' },
      ],
      improvement: { plan: null, checkIns: [], reappraisal: null },
    });
    expect(some.filter(({ there }) => there).map(({ kind, at }) => [kind, at?.slice(0, 10)])).toEqual([
      ['announcement', '2026-07-02'],
      ['result', '2026-10-20'],
      ['training', '2026-08-10'],
    ]);
  });
});
