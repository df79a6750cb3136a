import { expect, it } from 'vitest';
import { chance } from '#functions/deps.ts';
import { clockContext } from '#functions/jobs/clock-context.ts';
import { sendTold } from '#lib/app/notices/send.ts';
import { audit } from '#lib/contract/audit.ts';
import type { PersonalMessage } from '#lib/notify/chat/personal-message.ts';
import type { Mail } from '#lib/notify/mail.ts';
import { sent } from '#lib/notify/ports.ts';
import { progress } from '#lib/contract/progress.ts';
import { aCycle } from '#test/support/cycle.ts';
import { aFollower } from '#test/support/follower.ts';
import { holderOf } from '#test/support/holder.ts';
import { anInstallation, everybody } from '#test/support/installation.ts';

const people = everybody.map((person) =>
  ['0101', '0107'].includes(person.id)
    ? { ...person, email: `${person.id}@example.com`, chatId: `c${person.id}`, reach: 'link' as const }
    : { ...person, email: `${person.id}@example.com` },
);
const site = 'https://appraisal.example.com';
const linksOf = (text: string) => [...new Set(text.match(/\/t\/[\w-]+/g))];

async function aPlace() {
  const place = await anInstallation({ people });
  const { drain, stream: _, ...rest } = await aFollower(place);
  const mails: Mail[] = [];
  const messages: PersonalMessage[] = [];
  const carriers = {
    site,
    mailer: { send: async (mail: Mail) => (mails.push(mail), sent) },
    messenger: { send: async (message: PersonalMessage) => (messages.push(message), sent) },
    groups: [],
  };
  const send = (person: string) =>
    sendTold(clockContext({ ...place, now: place.clock.now, ...chance, timeZone: 'Asia/Shanghai' }), carriers, person);
  const played = await aCycle(place, 'open');
  await drain();
  return { place, drain, send, mails, messages, played, aside: rest.aside };
}

it('who cannot sign in gets a link to each own form, the same in mail and chat, and none to a peer’s', async () => {
  const { place, send, mails, messages, played } = await aPlace();
  await send('0101');
  const own = linksOf(mails[0]!.text);
  expect(own).toHaveLength(1);
  expect(linksOf(`${messages[0]!.text} ${messages[0]!.button.href}`)).toEqual(own);
  expect(mails[0]!.text).toContain('请不要转发');
  const form = (await holderOf(place, own[0]!).read()).data;
  expect(form).toMatchObject({ kind: 'self', rater: '林小满' });
  // The token is in the message and nowhere else.
  const log = await played.hr(audit.read, { query: played.params });
  const told = JSON.stringify((await place.store.inboxOf('0101')).items);
  expect(log.text + told).not.toContain(own[0]!.slice(3));
  expect(log.data.items.filter(({ action }) => action === 'evaluation.link')).toHaveLength(1);

  await send('0107');
  const team = linksOf(mails.at(-1)!.text);
  expect(team).toHaveLength(4);
  const kinds = await Promise.all(team.map(async (link) => (await holderOf(place, link).read()).data.kind));
  expect(new Set(kinds)).toEqual(new Set(['supervisor']));
  await send('0102');
  expect(linksOf(mails.at(-1)!.text)).toEqual([]);
});

it('a reminder brings a new link, which ends the older one; who has handed in gets none', async () => {
  const { place, drain, send, mails, played } = await aPlace();
  await send('0101');
  const [first = ''] = linksOf(mails[0]!.text);
  const { evaluation } = played.target('0101', 'self').params;
  expect((await played.hr(progress.nudge, { params: played.params, body: { evaluation } })).status).toBe(200);
  await drain();
  await send('0101');
  const [second = ''] = linksOf(mails.at(-1)!.text);
  expect(second).not.toBe(first);
  expect((await holderOf(place, first).read()).problem).toMatchObject({ reason: 'link-replaced' });
  expect((await holderOf(place, second).read()).status).toBe(200);
});
