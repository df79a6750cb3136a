import { expect, it } from 'vitest';
import { improvementErrands, trainingErrands } from '#lib/domain/duties/errand.ts';
import type { ImprovementCase } from '#lib/domain/improvement/case.ts';
import type { Training } from '#lib/domain/training/training.ts';

const names = { zh: '改进', en: 'Improvement' };
const opened = { by: '0801', name: '孟清明', at: '2026-10-20T01:00:00.000Z' };
const improvement: ImprovementCase = {
  cycle: 'c',
  cycleName: names,
  unit: '客服部',
  employee: '0101',
  name: '林小满',
  supervisor: '0107',
  supervisorName: '罗青藤',
  kind: 'plan',
  state: 'open',
  opened,
  plan: null,
  checkIns: [],
  reappraisal: null,
  closed: null,
};
const waits = (one: ImprovementCase) =>
  improvementErrands(one).map(({ to, errand }) => [to, errand?.what, errand?.dueAt, errand?.subject?.zh]);

it('an improvement waits for the supervisor, then with its next step for both, and at its end for nobody', () => {
  expect(waits(improvement)).toEqual([
    ['0101', undefined, undefined, undefined],
    ['0107', 'plan-improvement', null, undefined],
  ]);
  const steps = [
    { what: '听录音', by: '2026-12-10', done: false },
    { what: '跟班', by: '2026-11-30', done: false },
    { what: '读手册', by: '2026-11-20', done: true },
  ];
  const plan = { goals: '首次响应', from: '2026-11-01', to: '2026-12-31', steps };
  const underWay = { ...improvement, state: 'underWay', plan } as const;
  expect(waits(underWay)).toEqual(['0101', '0107'].map((to) => [to, 'improvement', '2026-11-30', '跟班']));
  const all = { ...plan, steps: steps.map((step) => ({ ...step, done: true })) };
  expect(waits({ ...underWay, plan: all })[0]).toEqual(['0101', 'improvement', '2026-12-31', undefined]);
  expect(waits({ ...underWay, state: 'passed' }).map(([, what]) => what)).toEqual([undefined, undefined]);
});

it('a training waits for its rating once it was taken', () => {
  const training = {
    year: 2026,
    id: 't',
    employee: '0101',
    name: '林小满',
    unit: '客服部',
    course: { id: 'k', name: names },
    state: 'planned',
    satisfaction: null,
  } as unknown as Training;
  const what = (one: Training) => trainingErrands(one)[0]?.errand?.what;
  expect([what(training), what({ ...training, state: 'done' })]).toEqual([undefined, 'rate-training']);
  expect(what({ ...training, state: 'done', satisfaction: 4 })).toBeUndefined();
});
