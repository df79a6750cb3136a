import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#lib/domain/access/rights.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import {
  actsAlone,
  askProblems,
  confirmersOf,
  confirmProblems,
  factsOf,
  hrAtWork,
  hrWhoStay,
  type RolesAround,
} from '#lib/domain/organisation/role-changes.ts';
import {
  applied,
  heldBy,
  type Holding,
  type RoleBook,
  type RoleRequest,
  without,
} from '#lib/domain/organisation/roles.ts';

const today = '2026-10-09';
const holding = (role: Holding['role'], person: string, unit: string | null = null): Holding => ({
  role,
  person,
  unit,
  since: '2026-01-01',
  by: null,
  confirmedBy: null,
});
const bookOf = (...holdings: Holding[]): RoleBook => ({ holdings, waiting: [] });
const aroundOf = (left: Record<string, string> = {}): RolesAround => ({
  units: new Set(['U', 'V']),
  people: new Map(['A', 'B', 'C', 'D'].map((id) => [id, { name: `人${id}`, left: left[id] ?? null }])),
  today,
});
const request = (over: Partial<RoleRequest>): RoleRequest => ({
  id: '1',
  what: 'grant',
  role: 'hr',
  person: 'B',
  units: [],
  by: 'A',
  at: today,
  reason: '人手不够',
  ...over,
});
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('what is asked for', () => {
  const book = bookOf(holding('hr', 'A'), holding('director', 'D', 'U'), holding('director', 'D', 'V'));
  it.each<[Partial<RoleRequest>, string[]]>([
    [{}, []],
    [{ person: 'A' }, ['role.held']],
    [{ role: 'director', person: 'B', units: ['U', 'V'] }, []],
    [{ role: 'director', person: 'D', units: ['U'] }, ['role.held']],
    [{ role: 'director' }, ['role.units']],
    [{ units: ['U'] }, ['role.units']],
    [{ role: 'director', units: ['W'] }, ['unit.unknown']],
    [{ person: 'C' }, ['role.left']],
    [{ what: 'withdraw', person: 'A' }, ['role.last-hr']],
    [{ what: 'withdraw', person: 'B' }, ['role.not-held']],
    [{ what: 'withdraw', role: 'director', person: 'D', units: ['V'] }, []],
    [{ what: 'withdraw', role: 'director', person: 'B', units: ['V'] }, ['role.not-held']],
  ])('%j: %j', (over, expected) => {
    expect(codes(askProblems(book, request(over), aroundOf({ C: '2026-10-08' })))).toEqual(expected);
  });
  it('waits once', () => {
    expect(codes(askProblems({ ...book, waiting: [request({})] }, request({ id: '2' }), aroundOf()))).toEqual([
      'role.waiting',
    ]);
  });
  it('a unit that is gone can be taken from its director', () => {
    const gone = bookOf(holding('hr', 'A'), holding('director', 'D', 'W'));
    const change = request({ what: 'withdraw', role: 'director', person: 'D', units: ['W'] });
    expect(askProblems(gone, change, aroundOf())).toEqual([]);
  });
});

describe('whose confirmation it needs', () => {
  const both = bookOf(holding('hr', 'A'), holding('hr', 'B'), holding('director', 'D', 'U'), holding('auditor', 'C'));
  it.each<[RoleBook, Record<string, string>, Partial<RoleRequest>, boolean]>([
    [bookOf(holding('hr', 'A')), {}, {}, true],
    [bookOf(holding('hr', 'A'), holding('hr', 'C')), {}, {}, false],
    [bookOf(holding('hr', 'A'), holding('hr', 'C')), { C: '2026-10-08' }, {}, true],
    [bookOf(holding('hr', 'A')), {}, { role: 'director', units: ['U'] }, false],
    [both, {}, { role: 'auditor' }, true],
    [both, {}, { what: 'withdraw', person: 'B' }, false],
  ])('%#', (book, left, over, alone) => {
    expect(actsAlone(book, request(over), aroundOf(left))).toBe(alone);
  });
  it('is that of HR and directors who are here, neither asked nor are concerned', () => {
    expect(confirmersOf(both, request({ person: 'C' }), aroundOf())).toEqual(['B', 'D']);
    expect(confirmersOf(both, request({ person: 'D' }), aroundOf({ B: '2026-10-08' }))).toEqual([]);
  });
  it('is not given to somebody who no longer had the right to ask', () => {
    const book = bookOf(holding('hr', 'B'), holding('director', 'D', 'U'));
    expect(codes(confirmProblems(book, request({ person: 'C' }), aroundOf()))).toEqual(['role.asker-gone']);
  });
});

/** What people do, in whatever order and however little it is theirs to do. */
const people = ['A', 'B', 'C', 'D'] as const;
const anybody = fc.constantFrom(...people);
const aRole = fc.oneof(
  fc.record({ role: fc.constantFrom('hr' as const, 'auditor' as const), units: fc.constant<string[]>([]) }),
  fc.record({ role: fc.constant('director' as const), units: fc.subarray(['U', 'V'], { minLength: 1 }) }),
);
const anAct = fc.oneof(
  fc.tuple(
    fc.constant('ask' as const),
    anybody,
    fc.record({ what: fc.constantFrom('grant' as const, 'withdraw' as const), person: anybody, of: aRole }),
  ),
  fc.tuple(fc.constantFrom('confirm' as const, 'refuse' as const), anybody, fc.nat(3)),
  fc.tuple(fc.constant('leave' as const), anybody, anybody),
);

describe('whatever sequence of asking, confirming, refusing and leaving', () => {
  it('leaves somebody of HR, lets nobody decide on their own, and book and people agree', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 40 }), (acts) => {
        let book = bookOf(holding('hr', 'A'));
        const left: Record<string, string> = {};
        const rights = new Map<string, Pick<Person, 'roles' | 'directs'>>([['A', { roles: ['hr'], directs: [] }]]);
        const take = (change: RoleRequest, confirmedBy: string | null) => {
          book = applied(book, change, { since: today, by: change.by, confirmedBy });
          rights.set(change.person, heldBy(book, change.person));
        };
        for (const [place, [act, who, what]] of acts.entries()) {
          if (left[who] !== undefined) continue;
          const actor = { id: who, ...(rights.get(who) ?? { roles: [], directs: [] }) };
          const around = aroundOf(left);
          if (act === 'leave') {
            // As in `leavingHr`: somebody else of HR notes it, and one of HR stays.
            const after = new Map([...around.people, [what, { name: what, left: '2026-10-08' }]]);
            if (actor.roles.includes('hr') && what !== who && hrWhoStay(book, after).length > 0)
              left[what] = '2026-10-08';
          } else if (act === 'ask') {
            const change = request({ id: String(place), by: who, what: what.what, person: what.person, ...what.of });
            const allowed = decide(actor, 'roles.ask', { subject: change.person }).allowed;
            if (!allowed || askProblems(book, change, around).length > 0) continue;
            if (actsAlone(book, change, around)) take(change, null);
            else book = { ...book, waiting: [...book.waiting, change] };
          } else {
            const asked = book.waiting[what];
            if (asked === undefined || !decide(actor, `roles.${act}`, factsOf(asked)).allowed) continue;
            if (act === 'refuse') book = without(book, asked.id);
            else if (confirmProblems(book, asked, around).length === 0) take(asked, who);
          }
          expect(hrAtWork(book, aroundOf(left)).length).toBeGreaterThan(0);
          for (const id of people) expect(heldBy(book, id)).toEqual(rights.get(id) ?? { roles: [], directs: [] });
          for (const { person, by, confirmedBy } of book.holdings) {
            expect([by, confirmedBy]).not.toContain(person);
            expect(confirmedBy === null || confirmedBy !== by).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
