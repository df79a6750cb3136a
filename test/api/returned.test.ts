import { beforeAll, describe, expect, it } from 'vitest';
import { cycles } from '#lib/contract/cycles.ts';
import { results } from '#lib/contract/results.ts';
import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import { compare, recompute } from '#lib/domain/calculation/recompute.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { aCycle, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';

let place: Installation;
let played: PlayedCycle;
beforeAll(async () => {
  place = await anInstallation();
  played = await aCycle(place, 'settled');
  await played.decide('0901', '协调部', 'return', { reason: '奖金包多算了一人' });
});

const setPools = async (pools: Record<string, { amount: number; reserve: number }>) => {
  const hr = played.as('0801');
  const { data } = await hr(cycles.read, { params: played.params });
  return hr(cycles.pools, { params: played.params, body: { pools }, seen: data.version });
};

describe('after a director has returned a unit', () => {
  it('only its pool can be changed', async () => {
    const other = await setPools({ 客服部: { amount: 1, reserve: 0 } });
    expect(other.problem.errors.map(({ path, code }) => [path, code])).toEqual([['pools.客服部', 'pool.settled']]);
    expect((await setPools({ 协调部: { amount: 400_000, reserve: 0 } })).status).toBe(200);
  });

  it('the next run pays from the new pool, and result, receipt and payment say the same', async () => {
    await played.move('settle');
    const unit = (await played.units('0801')).find((one) => one.unit === '协调部');
    expect(unit).toMatchObject({ run: 2, pool: 400_000 });
    for (const { employee, bonus } of unit?.rows ?? []) {
      const reply = await played.as(employee.id)(results.read, {
        params: { ...played.params, employee: employee.id },
      });
      expect(reply.data.bonus).toEqual({ amount: bonus, final: false });
      const receipt = reply.data.receipt as Receipt;
      const found = compare(receipt, recompute(reply.data.policy as Policy, receipt.inputs));
      expect(found.filter(({ state }) => state === 'differs')).toEqual([]);
      const history = (await played.as(employee.id)(results.mine)).data.items;
      expect(history.at(-1)).toMatchObject({ bonus, final: false });
    }
  });
});

it('a cycle that was cancelled can be planned again', async () => {
  const other = await anInstallation();
  const cancelled = await aCycle(other, 'planned');
  await cancelled.move('cancel', '日期定错了');
  const again = await cancelled.as('0801')(cycles.create, { body: aNewCycle() });
  expect(again.data).toMatchObject({ id: `${cancelled.id}-2`, state: 'planned' });
});
