import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chance } from '#functions/deps.ts';
import { clockContext } from '#functions/jobs/clock-context.ts';
import { calculateCycle } from '#lib/app/review/calculate.ts';
import { inputOf } from '#lib/app/review/input.ts';
import { appeals } from '#lib/contract/appeals.ts';
import { audit } from '#lib/contract/audit.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { cycleTables, exports } from '#lib/contract/exports.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import { calculate } from '#lib/domain/calculation/calculate.ts';
import { checkInput } from '#lib/domain/calculation/check-input.ts';
import { checkPolicy } from '#lib/domain/policy/check-policy.ts';
import { unzipped } from '#test/export/read.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';

const reason = '主管长期病假，回来再评';
const wrong = '八月的解决率导错了文件';
const unitOf = (employee: string) => (employee.startsWith('01') ? '客服部' : '协调部');

let place: Installation;
let played: PlayedCycle;
let archived: string;
let ratedAtFirst: string;

/** Policy and input as files, through the checks of the command, and out again. */
async function reproduced() {
  const cycle = (await place.store.cycleById(played.id))!;
  const context = clockContext({ store: place.store, now: place.clock.now, ...chance, timeZone: 'Asia/Shanghai' });
  const { policy, input, scheme, units } = await calculateCycle(context, cycle);
  const again = (given: object) => {
    const read = checkPolicy(JSON.parse(JSON.stringify(policy)));
    const checked = read.ok ? checkInput(read.value, JSON.parse(JSON.stringify(given))) : read;
    if (!read.ok || !checked.ok) throw new Error('refused');
    return calculate(read.value, checked.value);
  };
  const one = (given: object, employee: string) => again(given).results.find((each) => each.employee === employee);
  return { text: JSON.stringify(again(input)), input, everybody: inputOf(cycle, policy, units, scheme.process), one };
}

const at = (employee: string) => ({ params: { ...played.params, employee }, query: { unit: unitOf(employee) } });
const version = async (employee: string) => (await played.hr(appeals.read, at(employee))).data.version;

async function furtherFor(employee: string) {
  const settled = await played.hr(appeals.settle, { ...at(employee), body: {}, seen: await version(employee) });
  expect(settled.status).toBe(200);
  const { run, difference } = settled.data;
  const params = { ...played.params, run, unit: unitOf(employee) };
  await played.as('0901')(bonus.decide, { params: { ...params, decision: 'approve' }, body: {}, seen: 1 });
  await played.hr(bonus.decide, { params: { ...params, decision: 'release' }, body: {}, seen: 2 });
  return { run, difference };
}

async function sheet(over: object = {}) {
  const query = { format: 'csv', language: 'en', columns: 'number,bonus,note', ...over };
  const { status, text } = await played.hr(bonus.sheet, { params: played.params, query });
  const lines = text.split('\r\n').filter((line) => /^'?\d{4},/.test(line));
  const rows = lines.map((line) => line.replace("'", '').split(','));
  return {
    status,
    text,
    rows: rows.map(([id = '', amount = '', ...note]) => ({ id, amount, note: note.join(',').replaceAll('"', '') })),
  };
}

const minor = (text: string) => Math.round(Number(text) * 100);
const paidIn = (rows: Awaited<ReturnType<typeof sheet>>['rows'], id: string) =>
  rows.filter((row) => row.id === id).reduce((sum, { amount }) => sum + minor(amount), 0);

/** A file of the cycle as it comes over the wire. */
async function exported(file: string, language = 'en', by = '0801') {
  const token = await place.token(by);
  const address = `/api/exports/cycles/${played.id}/${file}?language=${language}`;
  const reply = await place.api.request(address, { headers: { authorization: `Bearer ${token}` } });
  return {
    status: reply.status,
    type: reply.headers.get('content-type'),
    bytes: Buffer.from(await reply.arrayBuffer()),
  };
}

describe('a cycle with an appeal, somebody put off, and a correction', () => {
  const runs: { run: number; difference: number }[] = [];
  beforeAll(async () => {
    place = await anInstallation();
    played = await aCycle(place, 'review');
    await played.setPools({
      客服部: { amount: 2_000_000, reserve: 300_000 },
      协调部: { amount: 900_000, reserve: 400_000 },
    });
    const seen = (await played.hr(review.person, at('0201'))).data.version;
    await played.hr(review.putOff, { ...at('0201'), body: { putOff: { reason } }, seen });
    await played.move('signOff');
    await played.move('publish');
    archived = (await reproduced()).text;
    ratedAtFirst = (await exported('ratings')).bytes.toString();
    const mine = (await played.as('0101')(results.read, { params: at('0101').params })).data.version;
    const body = { about: 'money', text: '奖金基数应按新合同' };
    await played.as('0101')(appeals.file, { params: at('0101').params, body, seen: mine });
    const allow = { decision: 'allow', reason: '新合同属实，已核对', change: { bonusBase: 520_000 } };
    await played.hr(appeals.decide, { ...at('0101'), body: allow, seen: await version('0101') });
    await played.move('settle');
    await played.decideAll('0901', 'approve');
    await played.decideAll('0801', 'release');
    runs.push(await furtherFor('0101'), await furtherFor('0201'));
    played.afterAppeals();
    await played.move('close');
    const correction = { wrong, reason: '已与系统管理员核对', score: 91.5, grade: null, difference: -500 };
    const entered = await played.hr(corrections.enter, {
      ...at('0102'),
      body: correction,
      seen: (await played.read()).version,
    });
    const [listed] = (await played.hr(corrections.list, { params: played.params })).data.items;
    const params = { ...at('0102').params, correction: listed!.id };
    const step = async (by: string, decision: string, seen: number) =>
      played.as(by)(corrections.decide, { params: { ...params, decision }, query: at('0102').query, body: {}, seen });
    const approved = await step('0901', 'approve', entered.data.version);
    await step('0801', 'release', approved.data.version);
  });

  it('has one sheet in which every pool comes out, with the correction and its note apart', async () => {
    const { rows } = await sheet();
    const units = await played.units('0801');
    const all = units.flatMap((unit) => unit.rows);
    const inRuns = rows.filter(({ note }) => !note.includes('Correction'));
    expect(inRuns.map(({ id, amount }) => [id, minor(amount)])).toEqual(all.map((row) => [row.employee.id, row.bonus]));
    expect(rows.filter(({ note }) => note.includes('Correction'))).toEqual([
      { id: '0102', amount: '-5.00', note: `Correction: ${wrong}` },
    ]);
    for (const { pool, paid, reserve, unallocated } of units) expect(paid + reserve + unallocated).toBe(pool);
  });

  it('has a file for each run, which together are what everybody was paid', async () => {
    const [appeal, putOff] = runs;
    const files = await Promise.all([1, appeal!.run, putOff!.run].map((run) => sheet({ run })));
    expect(files.map(({ status }) => status)).toEqual([200, 200, 200]);
    const [main, ofAppeal, ofPutOff] = files.map(({ rows }) => rows);
    expect(ofAppeal).toEqual([
      { id: '0101', amount: (appeal!.difference / 100).toFixed(2), note: 'What an appeal added' },
    ]);
    expect(ofPutOff?.map(({ id, amount }) => [id, minor(amount)])).toEqual([['0201', putOff!.difference]]);
    expect(main?.find(({ id }) => id === '0201')).toMatchObject({ amount: '', note: 'Put off, paid later' });
    for (const row of (await played.units('0801')).flatMap((unit) => unit.rows)) {
      const { id } = row.employee;
      expect(files.reduce((sum, { rows }) => sum + paidIn(rows, id), 0)).toBe(row.bonus);
    }
    expect(files.every(({ text }) => !text.includes('Correction'))).toBe(true);
    const report = await sheet({ run: appeal!.run, format: 'xlsx' });
    expect(report.status).toBe(200);
    expect((await sheet({ run: 9 })).status).toBe(404);
  });

  it('is reproduced from policy and input byte for byte, as it was published, and each change from its own input', async () => {
    const { text, input, everybody, one } = await reproduced();
    expect(text).toBe(archived);
    const published = async (employee: string) => {
      const part = await place.store.personPart(played.id, unitOf(employee), employee);
      return part!.result!;
    };
    for (const result of JSON.parse(text).results)
      expect((await published(result.employee)).published?.result).toEqual(result);
    const employees = input.employees.map((each) => (each.id === '0101' ? { ...each, bonusBase: 520_000 } : each));
    expect((await published('0101')).revised?.result).toEqual(one({ ...input, employees }, '0101'));
    expect((await published('0201')).published?.result).toEqual(one(everybody, '0201'));
  });

  describe('taken along as an archive', () => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    let files: Map<string, string>;
    beforeAll(async () => {
      files = unzipped((await exported('archive')).bytes);
      for (const [path, content] of files) {
        mkdirSync(join(folder, dirname(path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
    });
    /** As somebody types it who has unpacked the archive. */
    const calculated = (...args: string[]) => {
      const names = args.map((arg) => (arg.endsWith('.json') ? join(folder, 'calculation', arg) : arg));
      const { stdout, stderr } = spawnSync(process.execPath, ['infra/local/calculate.ts', ...names], {
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      return stdout;
    };

    it('is reproduced by the command byte for byte: everybody, the appeal, and who was put off', async () => {
      const results = files.get('calculation/results.json')!;
      expect(JSON.stringify(JSON.parse(results))).toBe(archived);
      expect(calculated('policy.json', 'sums.json')).toBe(results);
      for (const id of ['0101', '0201']) {
        const own = files.get(`calculation/apart/${id}.result.json`)!;
        expect(calculated('policy.json', 'sums.json', '--with', `apart/${id}.sums.json`)).toBe(own);
        const record = (await place.store.personPart(played.id, unitOf(id), id))!.result!;
        expect(JSON.parse(own)).toEqual((record.revised ?? record.published)!.result);
      }
      const main = (await place.store.personPart(played.id, '客服部', '0101'))!.payments[0]!;
      expect(JSON.parse(results).results).toContainEqual(
        expect.objectContaining({ employee: '0101', bonus: main.bonus }),
      );
    });

    it('tells in tables what was rated, counted, decided and paid, as each table does by itself', async () => {
      for (const table of cycleTables) expect((await exported(table)).bytes.toString()).toBe(files.get(`${table}.csv`));
      const lines = (name: string) => files.get(`${name}.csv`)!.trimEnd().split('\r\n');
      expect(files.get('participants.csv')!.startsWith('\uFEFFNumber,Name,Unit')).toBe(true);
      const paid = (await played.units('0801')).flatMap((unit) => unit.rows);
      expect(lines('participants')).toHaveLength(paid.length + 1);
      const service = lines('ratings').find((line) => line.startsWith('0101,') && line.includes(',Peer,'));
      expect(service).toMatch(/^0101,林小满,Customer service,[^,]+,[^,]+,Peer,2,2,8,4\.00$/);
      const isOf = (employee: string) => (text: string) => text.includes(`\n${employee},`);
      // Of whoever is put off nothing is told before they are settled.
      expect([ratedAtFirst, files.get('ratings.csv')!].map(isOf('0201'))).toEqual([false, true]);
      expect(isOf('0202')(ratedAtFirst)).toBe(true);
      expect(lines('figures').filter((line) => line.startsWith('0101,'))).toHaveLength(3);
      const decisions = lines('decisions').join('\n');
      for (const said of [reason, '新合同属实，已核对', wrong, '-5.00']) expect(decisions).toContain(said);
      expect(decisions).not.toContain('奖金基数应按新合同');
      expect(
        lines('runs')
          .slice(1)
          .map((line) => line.split(',').slice(0, 3).join(' ')),
      ).toEqual([
        '1 Coordination Main run',
        '1 Customer service Main run',
        '2 Customer service After an appeal',
        '3 Coordination After being put off',
      ]);
      for (const content of files.values()) expect(content).not.toMatch(/(peer|supervisor)-\d/);
      expect(files.get('README.txt')).toContain('--with calculation/apart/0201.sums.json');
    });

    it('is kept in the log with the hash of the very file, and is HR’s and the auditor’s alone', async () => {
      const { bytes, type } = await exported('archive', 'zh', '0999');
      expect(type).toBe('application/zip');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const [entry] = (await played.hr(audit.read, { query: played.params })).data.items;
      expect(entry).toMatchObject({
        action: 'export.archive',
        actor: { id: '0999' },
        details: { sha256, bytes: bytes.length },
      });
      for (const by of ['0101', '0107', '0901'])
        for (const file of ['archive', ...cycleTables]) expect((await exported(file, 'zh', by)).status).toBe(403);
    });
  });
});

describe('before results are out', () => {
  it('there is nothing to take along', async () => {
    const other = await aCycle(await anInstallation(), 'review');
    const params = { ...other.params, file: 'archive' };
    expect((await other.hr(exports.cycle, { params, query: { language: 'zh' } })).problem.code).toBe('wrong-state');
  });
});
