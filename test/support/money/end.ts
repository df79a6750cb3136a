import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { PlayedCycle } from '../cycle.ts';
import { type asksOf, people, units } from './play.ts';

type Asks = ReturnType<typeof asksOf>;
type Asked = Awaited<ReturnType<Asks['any']>>;

/** What HR and the director do until nobody waits for anything: then the cycle can be closed. */
export async function bringToItsEnd({ played, pooled }: { played: PlayedCycle; pooled: boolean }, asks: Asks) {
  const go = async (asked: Asked) => asked.ask({ key: randomUUID() });
  const decideRuns = async () => {
    for (const { unit, further, ...main } of await played.units('0801'))
      for (const run of [main, ...further])
        if (run.state === 'calculated' || run.state === 'approved')
          await go(await asks.run(unit, run, run.state === 'calculated' ? 'approve' : 'release'));
  };
  for (let turn = 0; (await played.read()).state !== 'closed'; turn += 1) {
    expect(turn, 'it can be closed').toBeLessThan(6);
    for (const id of people) await go(await asks.decide(id, 'dismiss'));
    await go(await asks.move('settle'));
    await decideRuns();
    await decideRuns();
    if (pooled) for (const unit of units) await go(await asks.topUp(unit, 500_000));
    for (const id of people) await go(await asks.handIn(id));
    for (const id of people) await go(await asks.settle(id));
    await decideRuns();
    await decideRuns();
    played.afterAppeals();
    await go(await asks.move('close'));
  }
}
