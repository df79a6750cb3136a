import { expect, it, vi } from 'vitest';
import { amountsIn, comesOut, readsTheSame, reportAgrees, sheetAgrees } from '#test/support/money/check.ts';
import { correctsSomehow } from '#test/support/money/corrections.ts';
import { diceOf } from '#test/support/money/dice.ts';
import { bringToItsEnd } from '#test/support/money/end.ts';
import { aRandomCycle, asksOf, askSomehow, people, unitOf } from '#test/support/money/play.ts';

// A request that is cut off is told of there.
vi.spyOn(console, 'error').mockImplementation(() => undefined);

const steps = 24;

// With more seeds and steps it searches; these two once found what was cut off in the middle, and what came at once.
it.each([10, 39])(
  'whatever is done in whatever order, the money comes out and the cycle can be closed (%i)',
  async (seed) => {
    const dice = diceOf(seed);
    const random = await aRandomCycle(dice);
    const { place, played } = random;
    const asks = asksOf(random, dice);
    const said: string[] = [];
    let before = amountsIn(await played.units('0801'));
    const check = async (touched: ReadonlySet<string>) => {
      const now = await played.units('0801');
      comesOut(now);
      await sheetAgrees(played, now);
      await reportAgrees(played, now);
      const amounts = amountsIn(now);
      const others = [...amounts].filter(([id]) => !touched.has(id));
      expect(others).toEqual(others.map(([id]) => [id, before.get(id)]));
      const settled = new Set(
        now.filter(({ state }) => state !== null && state !== 'returned').map(({ unit }) => unit),
      );
      for (const id of people) await readsTheSame(played, id, amounts.get(id) ?? null, settled.has(unitOf(id)));
      before = amounts;
    };
    try {
      for (let step = 0; step < steps && (await played.read()).state !== 'closed'; step += 1) {
        const open = (await played.units('0801')).filter(({ state }) => state === null || state === 'returned');
        const asked = await asks.any();
        const { how, beside } = await askSomehow(place, dice, asked, asks.any);
        said.push(`${asked.what}: ${how}`);
        // A unit is settled anew only where it was open, and a further run is one person's.
        const anew = new Set(open.map(({ unit }) => unit));
        const about = new Set([asked.about, beside].flat());
        await check(new Set(people.filter((id) => about.has(id) || (about.has(unitOf(id)) && anew.has(unitOf(id))))));
      }
      await bringToItsEnd(random, asks);
      await check(new Set(people));
      expect((await played.read()).state).toBe('closed');
      await correctsSomehow(random, dice);
    } catch (error) {
      throw new Error(`seed ${seed}\n${said.join('\n')}`, { cause: error });
    }
  },
);
