import { expect, it } from 'vitest';
import { chance } from '#functions/deps.ts';
import { clockContext } from '#functions/jobs/clock-context.ts';
import { sendDigests } from '#lib/app/notices/digests.ts';
import { sendTold } from '#lib/app/notices/send.ts';
import { audit } from '#lib/contract/audit.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import type { Mail } from '#lib/notify/mail.ts';
import { sent } from '#lib/notify/ports.ts';
import { aCycle } from '#test/support/cycle.ts';
import { aHolder } from '#test/support/holder.ts';
import { aFollower } from '#test/support/follower.ts';
import { policyDesk } from '#test/support/policy-desk.ts';
import { anInstallation } from '#test/support/installation.ts';
import { type Asked, may, recorded } from './permitted.ts';
import { rolesIn } from './rights-in.ts';
import { synthesised } from './synthesised.ts';

// AWS is not there to ask. So the applications run on the engine, and everything they ask of the table is weighed against
// the very policies that are deployed.

const { StaffRole: staff = [], SurveyRole: survey = [], TaskRole: task = [] } = rolesIn(synthesised().api);
const words = ({ action, index, context }: Asked) => `${action} ${index ?? ''} ${JSON.stringify(context)}`;
const actionsOf = (asked: readonly Asked[]) => [...new Set(asked.map(({ action }) => action))].toSorted();
const granted = (statements: typeof staff) =>
  [...new Set(statements.flatMap(({ Action }) => Action))].filter((one) => one.startsWith('dynamodb:')).toSorted();

it('lets staff take a cycle from plan to close, and needs every right for it', async () => {
  const place = await anInstallation();
  const asked = recorded(place.client);
  const { hr, params } = await aCycle(place, 'closed');
  await hr(audit.read, { query: params });
  const { begin, move } = policyDesk(() => place);
  await begin();
  await move('0801', 'discard');
  expect(asked.filter((one) => !may(staff, one)).map(words)).toEqual([]);
  expect(actionsOf(asked)).toEqual(granted(staff));
});

it('lets a customer read one form and answer it, and needs every right for it', async () => {
  const place = await anInstallation();
  const { links, answer } = await aCycle(place, 'open');
  const [link = ''] = await links('0101', 1);
  const asked = recorded(place.client);
  expect((await place.survey.request(`/api/survey/${link.slice(3)}`)).status).toBe(200);
  expect((await answer(link)).status).toBe(200);
  expect(asked.filter((one) => !may(survey, one)).map(words)).toEqual([]);
  expect(actionsOf(asked)).toEqual(granted(survey));
});

it('lets whoever holds a personal link read, keep and hand in one evaluation, and needs every right for it', async () => {
  const place = await anInstallation();
  const played = await aCycle(place, 'open');
  const holder = await aHolder(place, played, '0101', 'self');
  const asked = recorded(place.client);
  const { version } = (await holder.read()).data;
  const kept = await holder.save({ teamwork: 4 }, version);
  expect((await holder.submit(kept.data.version)).status).toBe(200);
  // And in review, what was reopened.
  await played.move('shut');
  await played.hr(evaluations.reopen, {
    ...played.target('0101', 'self'),
    body: { reason: '请补充一件事', until: '2026-10-16' },
    seen: kept.data.version + 1,
  });
  const again = await aHolder(place, played, '0101', 'self');
  asked.length = 0;
  expect((await again.submit((await again.read()).data.version)).status).toBe(200);
  expect(asked.filter((one) => !may(task, one)).map(words)).toEqual([]);
  expect(actionsOf(asked)).toEqual(granted(task));
});

const { DispatchRole: dispatcher = [], SendRole: sender = [] } = rolesIn(synthesised().notices);

it('lets the dispatcher tell everybody of a cycle', async () => {
  const place = await anInstallation();
  const { drain, inbox } = await aFollower(place);
  await aCycle(place, 'released');
  const asked = recorded(place.client);
  await drain();
  expect(await inbox('0101')).toHaveLength(2);
  expect(asked.filter((one) => !may(dispatcher, one)).map(words)).toEqual([]);
});

it('lets the sender write to somebody, now and at their time of day, and needs every right for it', async () => {
  const place = await anInstallation();
  const [person] = await place.store.peopleByIds(['0101'], { consistent: true });
  const preferences = await place.store.preferencesOf('0101');
  await place.store.together([
    place.store.personWrite({ ...person!, email: 'lin@example.com', reach: 'link' }, null),
    place.store.preferencesWrite({ ...preferences, daily: '18:00' }),
  ]);
  const { drain } = await aFollower(place);
  await aCycle(place, 'open');
  await drain();
  const letters: string[] = [];
  const mailer = { send: async ({ to, text }: Mail) => (letters.push(`${to}${/\/t\//.exec(text)?.[0] ?? ''}`), sent) };
  const carriers = { site: 'https://appraisal.example.com', mailer, groups: [] };
  const asked = recorded(place.client);
  const context = () => clockContext({ ...place, now: place.clock.now, ...chance, timeZone: 'Asia/Shanghai' });
  await sendTold(context(), carriers, '0101');
  expect(letters).toEqual([]);
  place.clock.set('2026-09-20T11:00:00.000Z');
  await sendDigests(context(), { send: async (people) => void (await sendTold(context(), carriers, people[0]!)) });
  expect(letters).toEqual(['lin@example.com/t/']);
  expect(asked.filter((one) => !may(sender, one)).map(words)).toEqual([]);
  expect(actionsOf(asked)).toEqual(granted(sender));
});

const inTransaction = { 'dynamodb:EnclosingOperation': ['TransactWriteItems'] };
const at = (key: string) => ({ 'dynamodb:LeadingKeys': [key] });

it.each<[string, Asked]>([
  ['a person', { action: 'dynamodb:GetItem', context: at('PERSON#0101') }],
  ['an evaluation or a result', { action: 'dynamodb:GetItem', context: at('CYCLE#c#UNIT#u') }],
  ['what was written about people', { action: 'dynamodb:GetItem', context: at('CYCLE#c#TEXTS#u') }],
  ['lists', { action: 'dynamodb:Query', context: at('LINK#x') }],
  ['the index', { action: 'dynamodb:Query', index: 'gsi1', context: at('PEOPLE#u') }],
])('does not let a customer read %s', (_, asked) => {
  expect(may(survey, asked)).toBe(false);
});

it.each<[string, Asked]>([
  ['a person', { action: 'dynamodb:GetItem', context: at('PERSON#0101') }],
  [
    'when a person was hired',
    {
      action: 'dynamodb:GetItem',
      context: { ...at('PERSON#0101'), 'dynamodb:Attributes': ['pk', 'sk', 'left', 'hired'] },
    },
  ],
  ['what people were told', { action: 'dynamodb:Query', context: at('INBOX#0101') }],
  ['what customers answered', { action: 'dynamodb:Query', context: at('CYCLE#c#ANSWERS#u') }],
  ['the log', { action: 'dynamodb:Query', context: at('AUDIT#c') }],
  ['what was settled', { action: 'dynamodb:Query', context: at('CYCLE#c#LINES') }],
  ['the index', { action: 'dynamodb:Query', index: 'gsi1', context: at('WAITS#0101') }],
])('does not let the holder of a personal link read %s', (_, asked) => {
  expect(may(task, asked)).toBe(false);
});

it.each<[string, Asked]>([
  ['another link', { action: 'dynamodb:PutItem', context: { ...at('LINK#x'), ...inTransaction } }],
  ['a person', { action: 'dynamodb:PutItem', context: { ...at('PERSON#0101'), ...inTransaction } }],
  [
    'a result',
    {
      action: 'dynamodb:PutItem',
      context: {
        ...at('CYCLE#c#UNIT#u'),
        ...inTransaction,
        'dynamodb:Attributes': ['pk', 'sk', 'employee', 'calibration'],
      },
    },
  ],
  ['an evaluation without an entry in the log', { action: 'dynamodb:PutItem', context: at('CYCLE#c#UNIT#u') }],
])('does not let the holder of a personal link change %s', (_, asked) => {
  expect(may(task, asked)).toBe(false);
});

it.each<[string, Asked]>([
  ['a link', { action: 'dynamodb:PutItem', context: { ...at('LINK#x'), ...inTransaction } }],
  ['an evaluation or a result', { action: 'dynamodb:PutItem', context: { ...at('CYCLE#c#UNIT#u'), ...inTransaction } }],
  [
    'a score that was decided',
    {
      action: 'dynamodb:UpdateItem',
      context: { ...at('CYCLE#c#UNIT#u'), ...inTransaction, 'dynamodb:Attributes': ['pk', 'sk', 'calibration'] },
    },
  ],
  ['an answer without its count', { action: 'dynamodb:PutItem', context: at('CYCLE#c#ANSWERS#u') }],
  ['anything by deleting it', { action: 'dynamodb:DeleteItem', context: at('CYCLE#c#ANSWERS#u') }],
])('does not let a customer change %s', (_, asked) => {
  expect(may(survey, asked)).toBe(false);
});
