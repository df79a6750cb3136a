import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { chance } from '#functions/deps.ts';
import { doJob } from '#functions/jobs/jobs.ts';
import { calendar, type NewAssignment, schedule } from '#lib/contract/schedule.ts';
import { usualOffsets } from '#lib/domain/schedule/offsets.ts';
import { anInstallation, everybody, type Installation } from '#test/support/installation.ts';
import { visitorOf } from '#test/support/visitor.ts';

let place: Installation;
let hr: ReturnType<typeof visitorOf>;
beforeEach(async () => {
  const people = everybody.map((person) => ({
    ...person,
    ...(person.id === '0103' ? { employment: 'dispatch' as const } : {}),
    ...(person.id === '0104' ? { hired: '2026-08-15' } : {}),
  }));
  place = await anInstallation({ people });
  hr = visitorOf(place, '0801');
});

const quarterly: NewAssignment = {
  name: { zh: '客服季度考核', en: 'Quarterly, customer service' },
  policy: 'service',
  kind: 'quarter',
  covers: { units: ['客服部'], posts: [], employment: 'all', minServiceMonths: 0 },
  calendar: 'statutory',
  offsets: usualOffsets,
  payAfterMonths: 1,
  since: '2026Q4',
};

const create = (over: Partial<NewAssignment> = {}, key: string = randomUUID()) =>
  hr(schedule.create, { body: { ...quarterly, ...over }, key });
const edit = (over: object, seen = 1, assignment = 'service') => {
  const { policy: _policy, kind: _kind, ...body } = quarterly;
  return hr(schedule.edit, {
    params: { assignment },
    body: { ...body, state: 'active', exceptions: {}, ...over },
    seen,
  });
};
const upcoming = async () => (await hr(schedule.read)).data.upcoming;
const codes = (problem: { errors: { path: string; code: string }[] }) =>
  problem.errors.map(({ path, code }) => `${path}: ${code}`);
const year2027 = { off: ['2027-01-01', '2027-02-05', '2027-02-08'], on: ['2027-01-09'] };

describe('an assignment', () => {
  it('is made once, however often the request comes, and the next of its policy has a number', async () => {
    const key = randomUUID();
    const first = await create({}, key);
    expect((await create({}, key)).data).toEqual(first.data);
    expect([first.data.id, (await create()).data.id]).toEqual(['service', 'service.2']);
    expect((await create({ since: '2027Q1' }, key)).problem.code).toBe('idempotency-key-reused');
    const { items } = await place.store.auditOf(null);
    expect(items.map(({ action }) => action)).toEqual(['assignment.create', 'assignment.create']);
  });
  it.each<[object, string]>([
    [{ policy: 'nothing' }, 'policy: assignment.no-policy'],
    [{ kind: 'month', since: '2026-10' }, 'kind: assignment.other-period'],
    [{ since: '2026-10' }, 'since: assignment.no-period'],
    [{ covers: { ...quarterly.covers, units: ['客服部', '仓库'] } }, 'covers.units[1]: unit.unknown'],
    [{ covers: { ...quarterly.covers, units: ['客服部', '客服部'] } }, 'covers.units[1]: unit.repeated'],
    [{ covers: { ...quarterly.covers, units: [] } }, 'covers.units: input.too-few'],
    [{ covers: { ...quarterly.covers, employment: 'both' } }, 'covers.employment: input.wrong'],
    [{ offsets: { ...usualOffsets, publish: { from: 'end', days: 1 } } }, 'offsets.publish: dates.order'],
    [{ offsets: { ...usualOffsets, self: { from: 'start', days: 0 } } }, 'offsets.self: dates.outside'],
    [{ offsets: { ...usualOffsets, self: { from: 'end', days: 61 } } }, 'offsets.self.days: input.too-big'],
    [{ payAfterMonths: 7 }, 'payAfterMonths: input.too-big'],
  ])('is refused with %j', async (over, code) => {
    expect(codes((await create(over)).problem)).toEqual([code]);
  });
  it('is read by HR and auditors, and made by HR alone', async () => {
    await create();
    const asked = async (person: string) => {
      const visit = visitorOf(place, person);
      const made = await visit(schedule.create, { body: quarterly });
      return [(await visit(schedule.read)).status, made.status];
    };
    expect(await Promise.all(['0801', '0999', '0901', '0107', '0101'].map(asked))).toEqual([
      [200, 200],
      [200, 403],
      [403, 403],
      [403, 403],
      [403, 403],
    ]);
  });
  it('is changed as it was seen, and keeps why in the log', async () => {
    await create();
    expect((await edit({ state: 'paused', reason: '等新方案' })).data).toMatchObject({ state: 'paused', version: 2 });
    expect((await edit({ state: 'active' })).status).toBe(412);
    expect((await place.store.auditOf(null)).items[0]).toMatchObject({
      action: 'assignment.edit',
      reason: '等新方案',
      details: { assignment: '客服季度考核' },
    });
    expect(await upcoming()).toEqual([]);
    expect((await edit({}, 1, 'nothing')).status).toBe(404);
  });
  it('skips a period, or moves its dates, as long as they stay in order', async () => {
    await create();
    await hr(calendar.enter, { params: { year: '2027' }, body: year2027, seen: 0 });
    const skip = { '2026Q4': { skip: true, reason: '搬迁，停一期' } };
    await edit({ exceptions: skip });
    expect((await upcoming())[0]).toMatchObject({ state: 'skipped', reason: '搬迁，停一期' });
    const moved = { '2026Q4': { dates: { publish: '2027-01-29' } } };
    expect((await edit({ exceptions: moved }, 2)).status).toBe(200);
    expect((await upcoming())[0]).toMatchObject({ state: 'planned', moved: true, dates: { publish: '2027-01-29' } });
    const early = { '2026Q4': { dates: { publish: '2026-12-31' } } };
    expect(codes((await edit({ exceptions: early }, 3)).problem)).toEqual([
      'exceptions.2026Q4.dates.publish: dates.order',
    ]);
    expect(codes((await edit({ exceptions: { '2026-10': skip['2026Q4'] } }, 3)).problem)).toEqual([
      'exceptions.2026-10: assignment.no-period',
    ]);
  });
});

describe('the next twelve months', () => {
  it('have no dates in a year without holidays, and get them as soon as it is entered', async () => {
    await create();
    const before = await hr(schedule.read);
    expect(before.data.missingYears).toEqual(['2027']);
    expect(before.data.upcoming.map(({ period, state, year }) => [period.label, state, year])).toEqual([
      ['2026Q4', 'gap', '2027'],
      ['2027Q1', 'gap', '2027'],
      ['2027Q2', 'gap', '2027'],
      ['2027Q3', 'gap', '2027'],
    ]);
    await hr(calendar.enter, { params: { year: '2027' }, body: year2027, seen: 0 });
    const after = await hr(schedule.read);
    expect(after.data.missingYears).toEqual([]);
    expect(after.data.upcoming[0]).toMatchObject({
      state: 'planned',
      // The ninth is a Saturday that is worked.
      dates: {
        announce: '2026-10-08',
        opens: '2026-12-22',
        self: '2027-01-06',
        peer: '2027-01-08',
        supervisor: '2027-01-12',
      },
    });
  });
  it('show the cycle that has come of a period, one for each assignment of a policy', async () => {
    await create();
    await create({ covers: { ...quarterly.covers, units: ['协调部'] } });
    await hr(calendar.enter, { params: { year: '2027' }, body: year2027, seen: 0 });
    place.clock.set('2026-09-28T01:00:00.000Z');
    const scheduler = { keep: async () => undefined };
    await doJob(
      { store: place.store, now: place.clock.now, ...chance, timeZone: 'Asia/Shanghai', scheduler },
      { job: 'daily' },
    );
    expect((await upcoming())[0]).toMatchObject({
      period: { label: '2026Q4' },
      cycle: { id: '2026Q4-service', state: 'planned', version: 1 },
    });
    expect(await place.store.cycleById('2026Q4-service')).toMatchObject({
      assignment: 'service',
      units: ['客服部'],
      covers: { posts: [], employment: 'all', minServiceMonths: 0 },
    });
    expect(await place.store.cycleById('2026Q4-service.2')).toMatchObject({
      assignment: 'service.2',
      units: ['协调部'],
    });
    expect((await upcoming()).map(({ cycle }) => cycle?.id).filter(Boolean)).toEqual([
      '2026Q4-service',
      '2026Q4-service.2',
    ]);
  });
  it('that one cannot be planned keeps no other waiting, and HR is told once a day which and why', async () => {
    await create({ covers: { ...quarterly.covers, units: ['客服部', '协调部'] } });
    await create({ covers: { ...quarterly.covers, units: ['协调部'] } });
    await hr(calendar.enter, { params: { year: '2027' }, body: year2027, seen: 0 });
    const [first] = await place.store.allAssignments();
    const gone = { ...first!, covers: { ...first!.covers, units: ['客服部', '夜班部'] } };
    await place.store.together([place.store.assignmentWrite(gone, null)]);
    place.clock.set('2026-09-28T01:00:00.000Z');
    const scheduler = { keep: async () => undefined };
    const deps = { store: place.store, now: place.clock.now, ...chance, timeZone: 'Asia/Shanghai', scheduler };
    for (const _ of [1, 2]) await doJob(deps, { job: 'daily' });
    expect((await place.store.allCycles()).map(({ id }) => id)).toEqual(['2026Q4-service.2']);
    const told = (await place.store.inboxOf('0801')).items.filter(({ kind }) => kind === 'not-planned');
    expect(told).toMatchObject([{ about: 'service 2026Q4', params: { zh: '2026 年第四季度考核', unit: '夜班部' } }]);
  });
});

describe('coverage', () => {
  const covered = async (unit = '客服部') => {
    const { data } = await hr(schedule.coverage, { query: { unit } });
    return Object.fromEntries(
      data.items.map(({ person, by, twice, tooNew, otherEmployment }) => [
        person.id,
        [by.join('+'), twice.join(), tooNew.join(), otherEmployment.join()],
      ]),
    );
  };
  it('says of everybody what covers them, or which rule leaves them out', async () => {
    await create({ covers: { ...quarterly.covers, employment: 'regular', minServiceMonths: 3 } });
    expect(await covered()).toEqual({
      '0101': ['service', '', '', ''],
      '0102': ['service', '', '', ''],
      '0103': ['', '', '', 'service'],
      '0104': ['', '', 'service', ''],
    });
    expect((await covered('协调部'))['0201']).toEqual(['', '', '', '']);
  });
  it('says who is covered twice', async () => {
    await create();
    await create({ covers: { ...quarterly.covers, employment: 'dispatch' } });
    expect((await covered())['0103']).toEqual(['service+service.2', 'quarter', '', '']);
    expect((await covered())['0101']).toEqual(['service', '', '', 'service.2']);
  });
});

describe('the working calendar', () => {
  const file = (text: string) => Buffer.from(text).toString('base64');
  const read = (text: string, year = '2027') => hr(calendar.readFile, { params: { year }, body: { file: file(text) } });

  it('reads a file line by line and writes nothing', async () => {
    const { data } = await read('日期,类型\n2027-01-01,放假\n2027/1/9,上班\n');
    expect(data.rows).toEqual([
      { line: 2, day: '2027-01-01', kind: 'off', text: '放假', problems: [] },
      { line: 3, day: '2027-01-09', kind: 'on', text: '上班', problems: [] },
    ]);
    expect((await hr(calendar.read)).data.years.map(({ year }) => year)).not.toContain('2027');
  });
  it.each([
    ['date,kind\n2026-01-01,off', 'date: calendar.other-year'],
    ['date,kind\n2027-01-11,on', 'date: calendar.no-weekend'],
    ['date,kind\n2027-02-30,off', 'date: import.date'],
    ['date,kind\n2027-01-01,maybe', 'kind: import.day-kind'],
    ['date,kind\n2027-01-01,', 'kind: required'],
    ['date,kind\n2027-01-02,off\n2027-01-02,on', 'date: calendar.twice'],
  ])('finds what is wrong in %j', async (text, code) => {
    const { rows } = (await read(text)).data;
    expect(rows.flatMap(({ problems }) => problems.map((one) => `${one.column}: ${one.code}`))).toEqual([code]);
  });
  it.each([
    ['date,kind\n', 'file: import.no-days'],
    ['day\n2027-01-01', 'file: import.no-column'],
  ])('refuses the file %j', async (text, code) => {
    expect(codes((await read(text)).problem)).toEqual([code]);
  });
  it('is entered by HR alone, on the version that was seen', async () => {
    const asked = (person: string, seen: number) =>
      visitorOf(place, person)(calendar.enter, { params: { year: '2027' }, body: year2027, seen });
    expect((await asked('0999', 0)).status).toBe(403);
    expect((await asked('0801', 0)).status).toBe(200);
    expect((await asked('0801', 0)).status).toBe(412);
    expect((await hr(calendar.read)).data.years[0]).toMatchObject({ year: '2027', entered: true });
  });
});
