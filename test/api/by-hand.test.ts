import { describe, expect, it } from 'vitest';
import { cycles } from '#lib/contract/cycles.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, aNewCycle } from '#test/support/cycle.ts';
import { anInstallation, aPerson, everybody } from '#test/support/installation.ts';
import { wholeList } from '#test/support/whole-list.ts';

type Played = Awaited<ReturnType<typeof aCycle>>;
const reason = '借调期间仍由本部门考核';

const add = async (played: Played, employee: string, by = '0801') =>
  played.as(by)(cycles.addParticipant, {
    params: played.params,
    body: { employee, reason },
    seen: (await played.read()).version,
  });
const remove = async (played: Played, employee: string, by = '0801') =>
  played.as(by)(cycles.removeParticipant, {
    params: { ...played.params, employee },
    body: { unit: '客服部', reason },
    seen: (await played.read()).version,
  });
const idsIn = async (played: Played) =>
  (await wholeList((query) => played.hr(cycles.participants, { params: played.params, query }))).map(
    ({ employee }) => employee.id,
  );
const waits = async (played: Played, person: string, about: string) =>
  (await played.as(person)(home)).data.waiting.filter(({ evaluation }) => evaluation?.employee === about).length;

describe.each(['planned', 'announced', 'open'] as const)('while a cycle is %s', (stage) => {
  it('somebody is taken out, and comes back by the opposite', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, stage);
    const before = await idsIn(played);
    const out = await remove(played, '0101');
    expect(out.data.byHand).toMatchObject([{ what: 'removed', employee: '0101', name: '林小满', reason }]);
    expect(await idsIn(played)).toEqual(before.filter((id) => id !== '0101'));
    const told = (await place.store.inboxOf('0101')).items.filter(({ kind }) => kind === 'taken-out');
    // Who has never been told of a cycle is not told that they are not in it.
    expect(told.map(({ params }) => params)).toEqual(stage === 'planned' ? [] : [{ reason }]);
    expect((await add(played, '0101')).data.byHand).toEqual([]);
    expect(await idsIn(played)).toEqual(before);
    const { items } = await place.store.auditOf(played.id, {});
    const logged = items.filter(({ action }) => action.startsWith('participant.'));
    expect(logged.map(({ action, subject, reason: why }) => [action, subject, why])).toEqual([
      ['participant.add', '0101', reason],
      ['participant.remove', '0101', reason],
    ]);
  });
});

describe('somebody who was forgotten', () => {
  it('is asked, and rated, like everybody else once added; and not twice', async () => {
    const late = aPerson({ id: '0109', name: '新来的', hired: '2026-09-01', post: { zh: '实习', en: 'Intern' } });
    const place = await anInstallation({ people: [...everybody, { ...late, unit: '管理部' }] });
    const played = await aCycle(place, 'open');
    const known = await place.store.personWithHistory('0109');
    const person = { ...late, version: known?.person.version ?? 0 };
    await place.store.together([place.store.personWrite(person, null)]);
    expect(await idsIn(played)).not.toContain('0109');
    expect((await add(played, '0109')).status).toBe(200);
    expect(await idsIn(played)).toContain('0109');
    expect([await waits(played, '0109', '新来的'), await waits(played, '0107', '新来的')]).toEqual([1, 1]);
    expect((await add(played, '0109')).problem.errors.map(({ code }) => code)).toEqual(['participant.already']);
    await played.rateAll();
    await played.move('shut');
    const { rows } = (await played.hr(review.read, { params: played.params })).data;
    expect(rows.find(({ employee }) => employee.id === '0109')).toMatchObject({ status: 'rated' });
  });

  it('is not taken in where the cycle has no unit of theirs', async () => {
    const played = await aCycle(await anInstallation(), 'open', aNewCycle({ units: ['客服部'] }));
    expect((await add(played, '0201')).problem.errors.map(({ code }) => code)).toEqual(['participant.elsewhere']);
  });
});

describe('somebody who was taken out of an open cycle', () => {
  it('waits for nobody, counts nowhere, and keeps what was rated for the way back', async () => {
    const played = await aCycle(await anInstallation(), 'open');
    await played.rate('0101', played.target('0101', 'self').params.evaluation);
    await remove(played, '0101');
    expect(await waits(played, '0107', '林小满')).toBe(0);
    expect((await played.as('0107')(evaluations.form, played.target('0101', 'supervisor-1'))).status).toBe(404);
    await add(played, '0101');
    expect(await waits(played, '0107', '林小满')).toBe(1);
    const self = await played.as('0101')(evaluations.form, played.target('0101', 'self'));
    expect(self.data.state).toBe('submitted');
    await remove(played, '0101');
    await played.rateAll();
    await played.move('shut');
    const { rows } = (await played.hr(review.read, { params: played.params })).data;
    expect(rows.map(({ employee }) => employee.id)).not.toContain('0101');
  });

  it('is HR’s to say, and nobody’s about themselves', async () => {
    const played = await aCycle(await anInstallation(), 'open');
    expect((await remove(played, '0101', '0107')).status).toBe(403);
    expect((await add(played, '0801')).status).toBe(403);
  });
});
