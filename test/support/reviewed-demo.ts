import { cycles } from '#lib/contract/cycles.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { policies } from '#lib/contract/policies.ts';
import { progress } from '#lib/contract/progress.ts';
import type { OverHttp } from './over-http.ts';
import { wholeList } from './whole-list.ts';

// In the demo organisation, a second cycle over one of its units, under the template that asks for a second review.
export const reviewedCycle = '2026Q3-technical-support';
export const reviewedUnit = '客服部';
const hr = '0011';

const wanted = {
  name: { zh: '2026 年第三季度技术支持', en: 'Technical support, third quarter 2026' },
  policy: { id: 'technical-support', version: 1 },
  period: { label: '2026Q3', start: '2026-07-01', end: '2026-09-30' },
  units: [reviewedUnit],
  dates: {
    announce: '2026-07-01',
    opens: '2026-09-21',
    self: '2026-10-09',
    peer: '2026-10-12',
    customer: '2026-10-12',
    supervisor: '2026-10-13',
    secondReview: '2026-10-16',
    closes: '2026-10-15',
    publish: '2026-10-22',
  },
  payMonth: '2026-11',
};

async function done<T>(reply: Promise<{ status: number; data: T; text: string }>): Promise<T> {
  const { status, data, text } = await reply;
  if (status !== 200) throw new Error(text);
  return data;
}

/** Everybody has rated: themselves 4, their supervisor mostly 4 too, two people as one would look at twice. */
export async function rateForReview({ as }: OverHttp): Promise<void> {
  await done(as(hr)(policies.create, { body: { template: 'technical-support', name: wanted.name } }));
  await done(as(hr)(cycles.create, { body: wanted }));
  const params = { cycle: reviewedCycle };
  for (const action of ['announce', 'open'] as const) {
    const { version } = await done(as(hr)(cycles.read, { params }));
    await done(as(hr)(cycles.move, { params: { ...params, action }, body: {}, seen: version }));
  }
  const people = await wholeList((query) => as(hr)(progress.missing, { params, query }));
  const wanting = people.flatMap(({ evaluations: some }) => some).filter(({ kind }) => kind !== 'peer');
  const rated = [...new Set(people.map(({ employee }) => employee.id))].toSorted();
  for (const { id, kind, rater } of wanting) {
    const at = { params: { ...params, evaluation: id } };
    const asked = await as(rater.id)(evaluations.form, at);
    // Whoever has left can no longer rate themselves.
    if (asked.problem?.reason === 'left') continue;
    const form = await done(Promise.resolve(asked));
    const place = rated.indexOf(form.employee.id);
    const given = kind === 'supervisor' ? scoresOf(place) : [4];
    const scores = Object.fromEntries(
      form.lines.map(({ indicator }, line) => [indicator, given[line % given.length] ?? 4]),
    );
    const extreme = form.lines.filter(({ indicator, scale }) =>
      [scale.min, scale.max].includes(scores[indicator] ?? 0),
    );
    const comments = Object.fromEntries(
      extreme.map(({ indicator }) => [indicator, '九月的系统切换由其主持，夜里值守到最后一单，客户没有一次断线。']),
    );
    const body = { scores, goals: {}, notObserved: [], comments, achievements: '', wishes: '' };
    await done(as(rater.id)(evaluations.submit, { ...at, body, seen: form.version }));
  }
}

const scoresOf = (place: number): number[] =>
  place === 1 ? [5, 4] : place === 2 ? [2, 4, 3] : place % 2 === 0 ? [4, 3, 4] : [4];
