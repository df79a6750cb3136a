import { expect, it } from 'vitest';
import { talks } from '#lib/contract/talks.ts';
import { mailOf } from '#lib/notify/mail.ts';
import { aCycle } from '#test/support/cycle.ts';
import { aFollower } from '#test/support/follower.ts';
import { anInstallation, everybody } from '#test/support/installation.ts';

it('the other of the two is told of each time, with an entry that their calendar keeps up to date', async () => {
  const place = await anInstallation({
    people: everybody.map((person) => ({ ...person, email: `${person.id}@example.com` })),
  });
  const { drain, inbox } = await aFollower(place);
  const played = await aCycle(place, 'published');
  await drain();
  const at = { params: { ...played.params, employee: '0101' }, query: { unit: '客服部' } };
  let seen = 0;
  const told = async (by: string, action: string, to: string, body: object = {}) => {
    const asked = { params: { ...at.params, action }, query: at.query, body, seen };
    seen = (await played.as(by)(talks.move, asked)).data.version;
    await drain();
    const [notice] = await inbox(to);
    if (!notice) throw new Error('nobody was told');
    const letter = { language: 'zh' as const, site: 'https://hengji.example.com', organisation: '澄江', id: 'mail-1' };
    const mail = mailOf({ ...letter, to: { email: `${to}@example.com`, name: '' }, notices: [notice] });
    const content = mail.calendar?.content.replaceAll(/\r\n[ \t]/g, '') ?? '';
    return {
      kind: notice.kind,
      subject: mail.subject,
      method: mail.calendar?.method,
      uid: /^UID:(.*)$/m.exec(content)?.[1],
      sequence: /^SEQUENCE:(\d+)/m.exec(content)?.[1],
      leads: content.includes(`/talks/${played.id}/0101?unit=`),
    };
  };
  const planned = await told('0107', 'plan', '0101', { day: '2026-11-20', time: '14:00', minutes: 60, place: '三楼' });
  expect(planned).toMatchObject({ kind: 'talk-planned', method: 'REQUEST', sequence: '0', leads: true });
  expect(planned.subject).toBe('罗青藤约您绩效面谈：11月20日 14:00–15:00');
  const { uid } = planned;
  const moved = await told('0101', 'move', '0107', { day: '2026-11-21', time: '14:00', minutes: 30 });
  expect(moved).toMatchObject({ kind: 'talk-moved', method: 'REQUEST', sequence: '1', uid });
  const off = await told('0107', 'callOff', '0101');
  expect(off).toMatchObject({ kind: 'talk-off', method: 'CANCEL', sequence: '2', uid });
  const held = await told('0107', 'hold', '0101', { on: place.clock.now().slice(0, 10) });
  expect(held).toMatchObject({ kind: 'talk-held', method: undefined });
  const before = (await inbox('0107')).length;
  await told('0101', 'agree', '0107', { goals: 0 });
  expect((await inbox('0107')).length).toBe(before);
});
