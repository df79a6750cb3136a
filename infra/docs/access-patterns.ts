import { createClient } from '#lib/store/client.ts';
import { operationOf } from '#lib/store/meter.ts';
import { type Store, storeOn } from '#lib/store/store.ts';
import { code, page, table } from './markdown.ts';
import { keyIn } from './request-key.ts';

type Answering = {
  [Name in keyof Store]: ReturnType<Store[Name]> extends Promise<unknown> ? Name : never;
}[keyof Store];

/** All that reads: a new one does not compile until its question stands here. */
type Reading = Exclude<
  Answering,
  | 'commit'
  | 'together'
  | 'load'
  | 'loadOver'
  | 'setProgress'
  | 'setRatings'
  | 'removeParts'
  | 'tell'
  | 'claimPost'
  | 'awaitDigest'
  | 'digestDone'
>;

const answer = { cycle: '‹cycle›', unit: '‹unit›', employee: '‹employee›', id: '‹answer›' };
const span = { from: '‹from›', until: '‹until›' };
const someNotice = Buffer.from('‹at›#‹kind›#‹about›').toString('base64url');
const of = ['‹cycle›', '‹unit›', '‹employee›'] as const;

const questions: Readonly<Record<Reading, readonly [question: string, ask: (store: Store) => Promise<unknown>]>> = {
  organisation: ['What is the organisation?', (store) => store.organisation()],
  organisationWhole: [
    'What is the organisation, who has which role in it, and on which days does it work?',
    (store) => store.organisationWhole(),
  ],
  roleBook: ['Who holds which role, and what waits for confirmation?', (store) => store.roleBook()],
  personWithHistory: [
    'Who is this, what may they, and their results so far?',
    (store) => store.personWithHistory('‹person›'),
  ],
  lastDayOf: ['Has this person left?', (store) => store.lastDayOf('‹person›')],
  peopleOf: ['Who works in a unit?', (store) => store.peopleOf('‹unit›')],
  formerlyOf: ['Who worked in a unit once?', (store) => store.formerlyOf('‹unit›')],
  peopleByIds: ['What are these people called?', (store) => store.peopleByIds(['‹person›'])],
  historiesOf: ['Which results have these people had?', (store) => store.historiesOf(['‹person›'])],
  policyVersion: ['What does this version of a policy say?', (store) => store.policyVersion('‹policy›', 1)],
  policyRecord: ['How far is this version of a policy, or this draft?', (store) => store.policyRecord('‹policy›', 1)],
  recordsOf: ['Which versions and drafts has a policy?', (store) => store.recordsOf('‹policy›')],
  allPolicies: ['Which policies are there?', (store) => store.allPolicies()],
  allAssignments: ['Who is appraised by which policy, and when?', (store) => store.allAssignments()],
  yearOfCycles: [
    'What may units be paid in a year, and what do its cycles pay?',
    (store) => store.yearOfCycles('‹year›'),
  ],
  workYears: ['Which days are worked?', (store) => store.workYears()],
  honoursOf: ['Who has an honour of this cycle, as it was announced?', (store) => store.honoursOf('‹cycle›')],
  talkParts: [
    'What have the two written about this result, and when do they talk?',
    (store) => store.talkParts({ cycle: '‹cycle›', unit: '‹unit›', employee: '‹employee›' }),
  ],
  goalsAgreedBefore: [
    'What was agreed on in the last talks about an earlier period?',
    (store) => store.goalsAgreedBefore('‹person›', '2026-09-30'),
  ],
  talksOf: ['How far are the talks of a cycle?', (store) => store.talksOf('‹cycle›')],
  courses: ['Which courses are there?', (store) => store.courses()],
  trainingsOf: ['Who takes which course in a year?', (store) => store.trainingsOf(2026)],
  trainingsOfPerson: ['What is this person trained in?', (store) => store.trainingsOfPerson('‹person›')],
  trainingUnder: [
    'What has become of this training?',
    (store) => store.trainingUnder({ year: 2026, employee: '‹person›', id: '‹training›' }),
  ],
  improvementOf: [
    'How is this person helped to improve after a cycle?',
    (store) => store.improvementOf({ cycle: '‹cycle›', unit: '‹unit›', employee: '‹employee›' }),
  ],
  improvementsKeptBy: ['Whom does this supervisor help to improve?', (store) => store.improvementsKeptBy('‹person›')],
  improvementsAbout: ['Which cases of improvement has this person?', (store) => store.improvementsAbout('‹person›')],
  reportsOf: ['What became of the cycles of these years, summed up?', (store) => store.reportsOf('‹from›', '‹to›')],
  allHonours: ['Which honours were announced?', (store) => store.allHonours()],
  inboxOf: ['What was this person told?', (store) => store.inboxOf('‹person›')],
  noticeUnder: ['What does this notice say?', (store) => store.noticeUnder('‹person›', someNotice)],
  unreadOf: ['What has this person not read yet?', (store) => store.unreadOf('‹person›')],
  inboxMark: ['How much have they not read?', (store) => store.inboxMark('‹person›')],
  preferencesOf: ['How does this person want to be told?', (store) => store.preferencesOf('‹person›')],
  casesOf: ['Who appealed or was put off in a cycle?', (store) => store.casesOf('‹cycle›')],
  cycleById: ['How far is this cycle?', (store) => store.cycleById('‹cycle›')],
  allCycles: ['Which cycles are there?', (store) => store.allCycles()],
  cyclesWithDuties: [
    'Which cycles are there, and what waits for those who hold an office?',
    (store) => store.cyclesWithDuties(),
  ],
  unitPart: ['What lies in one unit’s part of a cycle?', (store) => store.unitPart('‹cycle›', '‹unit›')],
  countedPart: [
    'What does a calculation read of one unit’s part of a cycle?',
    (store) => store.countedPart('‹cycle›', '‹unit›'),
  ],
  unitPage: ['Who are the next people of a unit’s part?', (store) => store.unitPage('‹cycle›', '‹unit›')],
  progressOf: ['How far are the units of a cycle?', (store) => store.progressOf('‹cycle›')],
  ratingsOf: ['What did raters give in the units of a cycle?', (store) => store.ratingsOf('‹cycle›')],
  personPart: ['What lies there of one person?', (store) => store.personPart(...of)],
  removedPart: ['What was kept of somebody who was taken out?', (store) => store.removedPart(...of)],
  textsOf: ['What was written about one person?', (store) => store.textsOf(...of)],
  goalsOf: ['What did the two agree about goals, and how is it coming along?', (store) => store.goalsOf(...of)],
  textsOfUnit: ['What was written about the people of a unit?', (store) => store.textsOfUnit('‹cycle›', '‹unit›')],
  answersOf: ['What did customers answer about a unit?', (store) => store.answersOf('‹cycle›', '‹unit›')],
  answerById: ['What did this customer answer?', (store) => store.answerById(answer)],
  waitingFor: ['What waits for this person?', (store) => store.waitingFor('‹person›')],
  unitsToReview: [
    'Where does this person review evaluations of a cycle?',
    (store) => store.unitsToReview('‹person›', '‹cycle›'),
  ],
  linkByHash: ['What opens this survey link?', (store) => store.linkByHash('‹hash›')],
  personalLink: ['Which evaluation does this personal link open?', (store) => store.personalLink('‹hash›')],
  promotionsOf: ['Who was put forward for promotion in a cycle?', (store) => store.promotionsOf('‹cycle›')],
  linesOf: [
    'What do lists show of a unit, and what was settled?',
    (store) => store.linesOf('‹cycle›', { unit: '‹unit›' }),
  ],
  runsOf: ['What was settled of a unit?', (store) => store.runsOf('‹cycle›', '‹unit›')],
  figuresOf: ['Which figures has a unit in a year?', (store) => store.figuresOf('‹unit›', 2026)],
  yearOfFigures: [
    'Which figures has a person, or a unit itself, in a year?',
    (store) => store.yearOfFigures('‹unit›', '‹employee›', 2026),
  ],
  auditOf: ['Who did what, between these instants?', (store) => store.auditOf('‹cycle›', span)],
};

/** What each question really asks of the table: the store is run on a client that writes down the request and answers nothing. */
export async function accessPatterns(): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const [name, [question, ask]] of Object.entries(questions))
    for (const request of await asked(ask)) rows.push([question, code(name), ...request]);
  return page(
    'Access patterns',
    'Every question the store can be asked, and the request it becomes, a row for each (a list has one for each page, a batch one for 100 keys). No question needs a scan. What lies under the keys is told in `lib/store/README.md`.',
    table(['question', 'function', 'operation', 'of', 'key', 'read', 'page'], rows),
  );
}

async function asked(ask: (store: Store) => Promise<unknown>): Promise<string[][]> {
  const client = createClient({ tableName: 'hengji', endpoint: 'http://nowhere.invalid' });
  const requests: string[][] = [];
  client.middlewareStack.add(
    (_, context) => (args) => {
      const { index, key, consistent, limit, newestFirst } = keyIn(args.input);
      const read = consistent ? 'consistent' : 'eventual';
      const order = newestFirst ? ', newest first' : '';
      requests.push([operationOf(context.commandName), index ?? 'table', code(key), read + order, limit]);
      return Promise.resolve({ output: { $metadata: {} }, response: {} });
    },
    { step: 'initialize', priority: 'low', name: 'writeDown' },
  );
  await ask(storeOn(client));
  if (requests.length === 0) throw new Error('a question became no request');
  return requests;
}
