import { expect } from 'vitest';
import { corrections } from '#lib/contract/corrections.ts';
import { reports } from '#lib/contract/reports.ts';
import type { PlayedCycle } from '../cycle.ts';
import type { Dice } from './dice.ts';
import { people, unitOf } from './play.ts';

const steps = 8;

/**
 * Corrections of the closed cycle, entered and decided at random: after each the year's report of a unit is what the main
 * run, the further runs and the corrections that hold come to, and of it is paid what was released.
 */
export async function correctsSomehow({ played }: { played: PlayedCycle }, dice: Dice): Promise<void> {
  const { params, hr } = played;
  const bonusOf = async () => {
    const { items } = (await hr(reports.read, { params: { year: 2026 } })).data;
    return new Map(items.flatMap(({ units }) => units.map(({ unit, bonus }) => [unit, bonus!] as const)));
  };
  const before = await bonusOf();
  for (let step = 0; step < steps; step += 1) {
    const { items } = (await hr(corrections.list, { params })).data;
    const open = items.filter(({ state }) => state === 'entered' || state === 'approved');
    await (open.length > 0 && dice.chance(0.6) ? decide(dice.one(open)) : enter());
    const all = (await hr(corrections.list, { params })).data.items;
    const sum = (unit: string, states: readonly string[]) =>
      all
        .filter(({ employee, state }) => employee.unit === unit && states.includes(state))
        .reduce((total, { difference }) => total + difference, 0);
    for (const [unit, bonus] of await bonusOf()) {
      const { main, further } = before.get(unit)!;
      const corrected = sum(unit, ['approved', 'released']);
      const total = main + further + corrected;
      const released = main + further + sum(unit, ['released']);
      expect(bonus, `${unit} after ${step + 1} steps`).toEqual({ main, further, corrected, total, released });
    }
  }
  expect((await played.read()).state).toBe('closed');

  async function enter() {
    const employee = dice.one(people);
    const difference = dice.whole(1, 90_000);
    const body = { wrong: '基数登记错了', reason: '与人事档案核对', score: null, grade: null, difference };
    const seen = (await played.read()).version;
    const at = { params: { ...params, employee }, query: { unit: unitOf(employee) } };
    expect((await hr(corrections.enter, { ...at, body, seen })).status).toBe(200);
  }

  async function decide({ id, state, employee: { id: employee, unit } }: Listed) {
    const decision = state === 'approved' ? 'release' : dice.one(['approve', 'approve', 'decline'] as const);
    const at = { params: { ...params, employee, correction: id, decision }, query: { unit } };
    const body = decision === 'decline' ? { reason: '与另一条重复' } : {};
    const by = played.as(decision === 'release' ? '0801' : '0901');
    expect((await by(corrections.decide, { ...at, body, seen: (await played.read()).version })).status).toBe(200);
  }
}

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly employee: { readonly id: string; readonly unit: string };
}
