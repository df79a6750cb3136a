import { expect } from 'vitest';
import { bonus } from '#lib/contract/bonus.ts';
import { home } from '#lib/contract/me.ts';
import { reports } from '#lib/contract/reports.ts';
import { results } from '#lib/contract/results.ts';
import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import { compare, recompute } from '#lib/domain/calculation/recompute.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import type { PlayedCycle } from '../cycle.ts';

export type Units = Awaited<ReturnType<PlayedCycle['units']>>;

/** What each person is to be paid, as the units tell it. */
export const amountsIn = (units: Units): Map<string, number | null> =>
  new Map(units.flatMap(({ rows }) => rows.map((row) => [row.employee.id, row.bonus] as const)));

/** Every pool comes out to the cent, and its rows are what was paid of it. */
export function comesOut(units: Units): void {
  for (const { pool, paid, reserve, unallocated, rows, further } of units) {
    const sum = rows.reduce((total, row) => total + (row.bonus ?? 0), 0);
    expect(sum, 'the rows are what was paid').toBe(paid);
    if (pool === null) continue;
    expect(paid + reserve + unallocated, 'pool').toBe(pool);
    expect(Math.min(reserve, unallocated), 'nothing is overdrawn').toBeGreaterThanOrEqual(0);
    for (const run of further) expect(run.paid).toBeGreaterThanOrEqual(0);
  }
}

/** The sheet for payroll says the same as the screen. */
export async function sheetAgrees(played: PlayedCycle, units: Units): Promise<void> {
  const columns = 'number,bonus';
  const query = { format: 'csv', language: 'en', columns };
  const { status, text } = await played.hr(bonus.sheet, { params: played.params, query });
  if (units.some(({ state }) => state === null)) return expect(status).toBe(409);
  const lines = text.split('\r\n').filter((line) => /^'?\d{4},/.test(line));
  const inSheet = lines.map((line) => line.replace("'", '').split(','));
  const amounts = [...amountsIn(units)].map(([id, minor]) => [id, minor === null ? '' : (minor / 100).toFixed(2)]);
  expect(inSheet).toEqual(amounts);
  return undefined;
}

/** The year's report says the same as the units do now, however lately it was made: main run, further runs, and what is paid. */
export async function reportAgrees(played: PlayedCycle, units: Units): Promise<void> {
  const { data } = await played.hr(reports.read, { params: { year: 2026 } });
  const reported = new Map(data.items.flatMap((item) => item.units.map(({ unit, bonus }) => [unit, bonus] as const)));
  const sum = (runs: readonly { readonly paid: number }[]) => runs.reduce((total, { paid }) => total + paid, 0);
  for (const { unit, state, paid, further } of units) {
    const held = further.filter((one) => one.state !== 'returned');
    const apart = sum(held);
    const released = (state === 'released' ? paid - apart : 0) + sum(held.filter((one) => one.state === 'released'));
    expect(reported.get(unit), `report of ${unit}`).toEqual({
      main: paid - apart,
      further: apart,
      corrected: 0,
      total: paid,
      released,
    });
  }
}

/** What somebody reads of their own: receipt, history, what waits for them and the amount agree with each other. */
export async function readsTheSame(played: PlayedCycle, employee: string, amount: number | null, settled: boolean) {
  const me = played.as(employee);
  const { status, data } = await me(results.read, { params: { ...played.params, employee } });
  const { history, waiting } = (await me(home)).data;
  if (status === 404) return expect(history).toEqual([]);
  expect(status).toBe(200);
  const receipt = data.receipt as Receipt;
  const found = compare(receipt, recompute(data.policy as Policy, receipt.inputs));
  expect(found.filter(({ state }) => state === 'differs')).toEqual([]);
  const shown = data.result as { score: string; grade: string };
  const kept = { score: Number(shown.score), grade: shown.grade };
  expect(history).toMatchObject([{ ...kept, ...(data.bonus && { bonus: data.bonus.amount }) }]);
  // Whoever appeals after having been paid keeps reading that it was.
  if (data.state !== 'appealed') expect(history[0]?.final, `final of ${data.state}`).toBe(data.state === 'released');
  const asked = waiting.some(({ what }) => what === 'acknowledge');
  if (asked) expect(['published', 'final'], 'whoever is asked to acknowledge can').toContain(data.state);
  // Whose run was returned is put off again, and reads what is provisional.
  const owed = data.before !== null && data.bonus !== null && !data.bonus.final;
  if (settled && amount !== null && data.bonus && !owed) expect(data.bonus.amount, 'own amount').toBe(amount);
  return undefined;
}
