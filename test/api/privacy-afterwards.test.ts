import { beforeAll, describe, expect, it } from 'vitest';
import { chance } from '#functions/deps.ts';
import { clockContext } from '#functions/jobs/clock-context.ts';
import { makeUp } from '#lib/app/notices/make-up.ts';
import { hashOf } from '#lib/app/survey/token.ts';
import { appeals } from '#lib/contract/appeals.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { cycleTables } from '#lib/contract/exports.ts';
import { honours } from '#lib/contract/honours.ts';
import { improvements } from '#lib/contract/improvements.ts';
import { promotions } from '#lib/contract/promotions.ts';
import { results } from '#lib/contract/results.ts';
import { simulations } from '#lib/contract/simulations.ts';
import { talks } from '#lib/contract/talks.ts';
import { aCycle, aDraft, type PlayedCycle } from '#test/support/cycle.ts';
import { everyRead, everyReply } from '#test/support/every-reply.ts';
import { anInstallation, everybody, type Installation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

/** Results lead to something of every kind. */
const leading = aScheme(({ calculation }) => {
  calculation!['promotion'] = { require: [{ grade: 'B' }] };
  calculation!['honours'] = [{ title: { zh: '服务之星', en: 'Service star' }, topPerUnit: 1, minScore: 50 }];
  calculation!['training'] = { below: 90, max: 3, courses: { service: ['CRS-1'] } };
  calculation!['improvement'] = { atMost: 'B', consecutive: 2 };
});

/** Names that occur nowhere else, so that finding one in a reply means that it leaked. */
const people = everybody.map((person) => ({ ...person, name: `姓名${person.id}者` }));
const said = { peer: '同事私下说的话', customer: '顾客私下说的话', decline: '和他合不来所以不评' };
const unit = '客服部';
const rated = '0101';

let place: Installation;
let played: PlayedCycle;
let tokens: string[];
let peers: readonly string[];

beforeAll(async () => {
  place = await anInstallation({ scheme: leading, people });
  played = await aCycle(place, 'open');
  peers = (await place.store.personPart(played.id, unit, rated))?.participant.peers ?? [];
  tokens = await played.links(rated, 3);
  await played.answer(tokens[0] ?? '', { comment: said.customer, scores: { service: 2 } });
  await played.answer(tokens[1] ?? '', { comment: said.customer, scores: { service: 5 } });
  for (const { id, rater, kind, employee } of await played.missing()) {
    const at = { params: { cycle: played.id, evaluation: id } };
    const visit = played.as(rater.id);
    const comments = kind === 'peer' ? { service: said.peer } : {};
    const { lines } = (await visit(evaluations.form, at)).data;
    const scores = Object.fromEntries(lines.map(({ indicator }) => [indicator, 3]));
    if (kind === 'peer' && employee.id === '0103' && rater.id === '0104')
      await visit(evaluations.decline, { ...at, body: { reason: said.decline }, seen: 1 });
    else await visit(evaluations.submit, { ...at, body: aDraft(scores, { comments }), seen: 1 });
  }
  await played.move('shut');
  await played.setPools();
  await played.move('signOff');
  await played.move('publish');
  await whatFollows();
  // Everybody has been told everything.
  await makeUp(clockContext({ store: place.store, now: place.clock.now, ...chance, timeZone: 'Asia/Shanghai' }), '');
});

/** An appeal that is allowed, a promotion, honours, a talk, an improvement: about the person whose raters are hidden. */
async function whatFollows() {
  const at = { params: { ...played.params, employee: rated }, query: { unit } };
  const seen = (await played.as(rated)(results.read, at)).data.version;
  await played.as(rated)(appeals.file, {
    params: at.params,
    body: { about: 'score', text: '评价漏看了夜班记录' },
    seen,
  });
  const decided = { decision: 'allow', reason: '夜班记录属实，已核对', change: { score: 80 } };
  const version = (await played.hr(appeals.read, at)).data.version;
  const done = [
    await played.hr(appeals.decide, { ...at, body: decided, seen: version }),
    await played.hr(honours.announce, { params: played.params, body: { announced: true, leftOut: [] }, seen: 0 }),
    await played.hr(promotions.decide, {
      params: { ...at.params, action: 'nominate' },
      query: at.query,
      body: { reason: '连续达到要求' },
      seen: 0,
    }),
    await played.as('0107')(talks.move, {
      params: { ...at.params, action: 'plan' },
      query: at.query,
      body: { day: '2026-11-20', time: '14:00', minutes: 60, place: '三楼' },
      seen: 0,
    }),
    await played.hr(improvements.open, { ...at, body: { kind: 'coaching' }, seen: 0 }),
    await played.move('settle').then(() => ({ status: 200 })),
  ];
  expect(done.map(({ status }) => status)).toEqual(done.map(() => 200));
}

const values = () => ({
  cycle: [played.id],
  employee: [rated],
  evaluation: ['self', 'supervisor-1', 'peer-1', 'peer-2'].map((slot) => played.target(rated, slot).params.evaluation),
  policy: ['service'],
  version: ['1'],
  token: tokens.map((link) => link.slice(3)),
  unit: [unit],
  year: ['2026'],
  file: ['archive', ...cycleTables],
  person: [rated],
});

const names = () => peers.flatMap((peer) => [`姓名${peer}者`, `"${peer}"`]);
const links = () => tokens.flatMap((link) => [link.slice(3), hashOf(link.slice(3))]);

/** What may stand in nobody's reply; and what beside it must be hidden from each. */
const hidden: Readonly<Record<string, () => readonly string[]>> = {
  [rated]: () => [...names(), 'peer-1', 'peer-2', ...Object.values(said)],
  '0107': () => ['peer-1', 'peer-2', ...Object.values(said)],
  '0901': () => ['peer-1', 'peer-2', ...Object.values(said)],
  '0999': () => Object.values(said),
  '0801': () => [said.peer],
};

describe('once something has followed from results', () => {
  it.each(Object.keys(hidden))(
    '%s learns nothing of peers and customers that is not theirs to know',
    async (person) => {
      const replies = await everyReply(place, person, values());
      const secrets = [...(hidden[person]?.() ?? []), ...links()];
      const leaks = replies.flatMap(({ url, text }) =>
        secrets.filter((secret) => text.includes(secret)).map((secret) => ({ url, secret })),
      );
      expect(leaks).toEqual([]);
    },
  );

  it('nor does a simulation say it', async () => {
    const { calculation } = aScheme();
    const body = { cycle: played.id, scheme: { calculation: { ...calculation, minCoverage: 40 } } };
    const { text, status } = await played.hr(simulations.run, { body });
    expect(status).toBe(200);
    for (const secret of [...Object.values(said), 'peer-1', ...links()]) expect(text).not.toContain(secret);
  });

  it('everything that can be read was: what is added is asked for, too', async () => {
    const answered = new Set<string>();
    for (const person of Object.keys(hidden))
      for (const { path, status } of await everyReply(place, person, values())) if (status === 200) answered.add(path);
    // Where a policy has goals, or a second review, only; both have tests of their own.
    const elsewhere = ['/cycles/:cycle/goals/:employee', '/cycles/:cycle/second-review/:evaluation'];
    expect(everyRead.filter((path) => !answered.has(path))).toEqual(elsewhere);
  });
});
