import { expect } from 'vitest';
import { appeals } from '#lib/contract/appeals.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import type { PlayedCycle } from './cycle.ts';

export const reason = '主管长期病假，回来再评';

export const codes = ({ problem }: { problem: { errors: { path: string; code: string }[] } }) =>
  problem.errors.map(({ path, code }) => [path, code]);

/** What HR does about somebody of a unit. */
export function about(played: PlayedCycle, employee: string, unit = '协调部') {
  const at = { params: { ...played.params, employee }, query: { unit } };
  const mine = () => played.as(employee)(results.read, { params: at.params });
  const version = async () => (await played.hr(appeals.read, at)).data.version;
  return {
    at,
    mine,
    putOff: async (wanted: object | null) =>
      played.hr(review.putOff, {
        ...at,
        body: { putOff: wanted },
        seen: (await played.hr(review.person, at)).data.version,
      }),
    settle: async () => played.hr(appeals.settle, { ...at, seen: await version() }),
    waive: async (of: string[]) => played.hr(review.waive, { ...at, body: { of, reason }, seen: await version() }),
    file: async () =>
      played.as(employee)(appeals.file, {
        params: at.params,
        body: { about: 'money', text: '奖金基数是旧的' },
        seen: (await mine()).data.version,
      }),
    allow: async (change: object) =>
      played.hr(appeals.decide, { ...at, body: { decision: 'allow', reason, change }, seen: await version() }),
    run: async (decision: 'approve' | 'return' | 'release') => {
      const further = (await played.units('0801')).find((one) => one.unit === unit)!.further.at(-1)!;
      const params = { ...played.params, run: further.run, unit, decision };
      const by = played.as(decision === 'release' ? '0801' : '0901');
      return by(bonus.decide, { params, body: {}, seen: further.version });
    },
  };
}

export const topUp = async (played: PlayedCycle, unit: string, amount: number) =>
  played.hr(appeals.topUp, {
    params: { ...played.params, unit },
    body: { amount, reason: '给暂缓的人留着' },
    seen: (await played.read()).version,
  });

export const unitOf = async (played: PlayedCycle, name: string) => {
  const unit = (await played.units('0801')).find((one) => one.unit === name)!;
  expect(unit.rows.reduce((sum, { bonus: amount }) => sum + (amount ?? 0), 0)).toBe(unit.paid);
  if (unit.pool !== null) expect(unit.paid + unit.reserve + unit.unallocated).toBe(unit.pool);
  return unit;
};
