import { bonus } from '#lib/contract/bonus.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { progress } from '#lib/contract/progress.ts';
import { results } from '#lib/contract/results.ts';
import type { CycleAction } from '#lib/domain/lifecycle/cycle.ts';
import { unit } from './new-organisation.ts';
import type { OverHttp } from './over-http.ts';
import { wholeList } from './whole-list.ts';

/** What people do with a cycle that runs elsewhere: everything over HTTP, each as themselves. */
export function cycleOver({ as }: OverHttp, cycle: string) {
  const params = { cycle };
  const hr = as('0801');
  const read = async () => (await hr(cycles.read, { params })).data;
  const missing = async () =>
    (await wholeList((query) => as('0801')(progress.missing, { params, query }))).flatMap(
      (person) => person.evaluations,
    );

  /** Whoever has something to hand in does, but for some; each rates in a way of their own. */
  const rate = async (leftOut: readonly string[] = []) => {
    for (const { id, rater } of await missing()) {
      if (leftOut.includes(rater.id)) continue;
      const at = { params: { cycle, evaluation: id } };
      const { data: form } = await as(rater.id)(evaluations.form, at);
      const scores = Object.fromEntries(
        form.lines.map(({ indicator }, place) => [
          indicator,
          3 + ((Number(rater.id) + Number(form.employee.id) + place) % 2),
        ]),
      );
      const body = { scores, goals: {}, notObserved: [], comments: {}, achievements: '', wishes: '' };
      const { status, text } = await as(rater.id)(evaluations.submit, { ...at, body, seen: form.version });
      if (status !== 200) throw new Error(text);
    }
  };
  const move = async (action: CycleAction) => {
    const { status, text } = await as('0801')(cycles.move, {
      params: { cycle, action },
      body: {},
      seen: (await read()).version,
    });
    if (status !== 200) throw new Error(`${action}: ${text}`);
  };
  const pool = async (amount: number) => {
    const body = { pools: { [unit]: { amount, reserve: 0 } } };
    return as('0801')(cycles.pools, { params, body, seen: (await read()).version });
  };
  const paid = async () => {
    const [of] = (await as('0801')(bonus.read, { params })).data.units;
    if (!of) throw new Error('no unit has a bonus');
    return of;
  };
  const decide = async (by: string, decision: 'approve' | 'release') => {
    const { run, version } = await paid();
    const { status, text } = await as(by)(bonus.decide, {
      params: { cycle, run, unit, decision },
      body: {},
      seen: version,
    });
    if (status !== 200) throw new Error(`${decision}: ${text}`);
  };
  const resultOf = async (employee: string) => (await as(employee)(results.read, { params: { cycle, employee } })).data;
  return { id: cycle, read, missing, rate, move, pool, paid, decide, resultOf };
}

export type CycleOver = ReturnType<typeof cycleOver>;
