import { reasons } from '#lib/contract/messages.ts';
import { type Action, type Actor, decide, type Facts, rules } from '#lib/domain/access/rights.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import { code, page, table } from './markdown.ts';
import { actions } from './words.ts';

interface Kind {
  readonly name: Names;
  readonly actor: Actor;
  /** What is different where this one acts. */
  readonly facts?: Facts;
}

const someone = (id: string, more: Partial<Actor> = {}): Actor => ({ id, roles: [], directs: [], ...more });

/** One person’s case in unit U: rated by a peer, led by a supervisor. Who may do what in it? */
const theCase: Facts = {
  subject: 'person',
  rater: 'peer',
  raterKind: 'peer',
  supervisor: 'supervisor',
  unit: 'U',
  asker: 'another of HR',
  writers: ['another of HR'],
  participants: ['person', 'peer'],
};

const kinds: readonly Kind[] = [
  {
    name: { zh: '本人', en: 'the person' },
    actor: someone('person'),
    facts: { rater: 'person', raterKind: 'self' },
  },
  { name: { zh: '评价的同事', en: 'rating peer' }, actor: someone('peer') },
  {
    name: { zh: '上级', en: 'supervisor' },
    actor: someone('supervisor'),
    facts: { rater: 'supervisor', raterKind: 'supervisor' },
  },
  { name: { zh: '人力资源', en: 'HR' }, actor: someone('hr', { roles: ['hr'] }) },
  { name: { zh: '人力资源，自己的事', en: 'HR, own case' }, actor: someone('person', { roles: ['hr'] }) },
  {
    name: { zh: '部门负责人', en: 'director' },
    actor: someone('director', { roles: ['director'], directs: ['U'] }),
  },
  {
    name: { zh: '负责人，自己也参加', en: 'director who takes part' },
    actor: someone('peer', { roles: ['director'], directs: ['U'] }),
    facts: { rater: 'supervisor', raterKind: 'supervisor' },
  },
  {
    name: { zh: '别的部门的负责人', en: 'director of another unit' },
    actor: someone('other', { roles: ['director'], directs: ['V'] }),
  },
  { name: { zh: '审计', en: 'auditor' }, actor: someone('auditor', { roles: ['auditor'] }) },
  { name: { zh: '其他同事', en: 'anybody else' }, actor: someone('colleague') },
];

/** Who may do what, found out by asking the one function that decides it. */
export function rightsMatrix(): string {
  const listed = Object.keys(rules).filter(isAction);
  const said = new Set(listed.flatMap((action) => [...answers(action, false), ...answers(action, true)]));
  return page(
    'Rights 权限',
    'Every action that a request can ask for, and what `decide` in `lib/domain/access/rights.ts` answers to each kind of person about one case: somebody in unit U, rated by a peer, led by a supervisor. A code is the first reason why not. “Own case” stands for HR, or a director, who is the person the case is about, or takes part in the unit.',
    table(
      ['action', '', '', ...kinds.map(({ name }) => `${name.en}<br>${name.zh}`)],
      listed.flatMap((action) => rowsOf(action)),
    ),
    '## Why not 为什么不能',
    table(
      ['code', '', ''],
      Object.entries(reasons)
        .filter(([why]) => said.has(why))
        .map(([why, words]) => [code(why), words.en, words.zh]),
    ),
  );
}

const isAction = (name: string): name is Action => Object.hasOwn(rules, name);

/** One row; two where it matters whether the result is published. */
function rowsOf(action: Action): string[][] {
  const [before, after] = [answers(action, false), answers(action, true)];
  const { zh, en } = actions[action];
  const row = (cells: readonly string[], when = '', wann = '') => [
    code(action),
    `${en}${when}`,
    `${zh}${wann}`,
    ...cells.map((cell) => (cell === 'yes' ? '**yes**' : cell)),
  ];
  if (before.join() === after.join()) return [row(after)];
  return [row(before, ', before publication', '（公布前）'), row(after, ', after publication', '（公布后）')];
}

const answers = (action: Action, published: boolean): string[] =>
  kinds.map(({ actor, facts }) => {
    const decision = decide(actor, action, { ...theCase, ...facts, published });
    return decision.allowed ? 'yes' : decision.why;
  });
