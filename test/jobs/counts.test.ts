import { expect, it } from 'vitest';
import { evaluations } from '#lib/contract/evaluations.ts';
import { progress } from '#lib/contract/progress.ts';
import { aCycle } from '#test/support/cycle.ts';
import { aFollower } from '#test/support/follower.ts';
import { anInstallation } from '#test/support/installation.ts';

it('the numbers follow what is handed in, and a draft that is written on changes nothing', async () => {
  const place = await anInstallation();
  const { drain } = await aFollower(place);
  const played = await aCycle(place, 'open');
  await drain();
  const numbers = async () => {
    const { data } = await played.hr(progress.read, { params: played.params });
    return data.units.map(({ unit, total }) => `${unit} ${total.done}/${total.due}`);
  };
  const counted = async () => (await place.store.progressOf(played.id)).map(({ unit, at }) => `${unit} ${at}`);
  expect(await numbers()).toEqual(['客服部 0/16', '协调部 0/6']);
  const before = await counted();
  for (const { id, rater, employee } of await played.missing())
    if (employee.unit === '客服部') await played.rate(rater.id, id);
  await drain();
  expect(await numbers()).toEqual(['客服部 16/16', '协调部 0/6']);
  const again = (await counted()).filter((one) => !before.includes(one));
  expect(again.map((one) => one.split(' ')[0])).toEqual(['客服部']);
});

it('who waited for a supervisor who has left waits no longer once another is to rate them', async () => {
  const place = await anInstallation();
  const { drain } = await aFollower(place);
  const played = await aCycle(place, 'open');
  const known = (await place.store.personWithHistory('0107'))!.person;
  await place.store.together([place.store.personWrite({ ...known, left: '2026-09-19' }, null)]);
  const blocked = async () => {
    await drain();
    return (await played.hr(progress.read, { params: played.params })).data.units[0]?.stuck;
  };
  const give = (employee: string) =>
    played.hr(evaluations.reassign, {
      ...played.target(employee, 'supervisor-1'),
      body: { rater: '0901', reason: '上级已经离职' },
      seen: 1,
    });
  await give('0101');
  expect(await blocked()).toBe(3);
  await give('0102');
  expect(await blocked()).toBe(2);
});

it('a customer’s answer is counted soon after it came, without the survey doing it', async () => {
  const place = await anInstallation();
  const { drain } = await aFollower(place);
  const played = await aCycle(place, 'open');
  const [link = ''] = await played.links('0101', 1);
  await drain();
  const customers = async () =>
    (await played.hr(progress.read, { params: played.params })).data.units.map((unit) => unit.customers);
  expect(await customers()).toEqual([0, 0]);
  await played.answer(link);
  await drain();
  expect(await customers()).toEqual([1, 0]);
});
