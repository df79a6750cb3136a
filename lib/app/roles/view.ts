import { type Action, decide, type Facts } from '#lib/domain/access/rights.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import {
  actsAlone,
  changeProblems,
  confirmersOf,
  confirmProblems,
  factsOf,
  isHere,
} from '#lib/domain/organisation/role-changes.ts';
import type { Holding, RoleRequest } from '#lib/domain/organisation/roles.ts';
import type { Context } from '../context.ts';
import type { LoadedRoles } from './load.ts';

/** Who holds what and what waits, as this person sees it: each with what they may do, or why not. */
export function viewOf({ actor }: Context, { book, people, around }: LoadedRoles) {
  const named = (id: string) => ({ id, name: people.get(id)?.name ?? id });
  const may = (action: Action, facts: Facts, problems: () => readonly Problem[] = () => []) => {
    const decision = decide(actor, action, facts);
    const why = decision.allowed ? (problems()[0]?.code ?? null) : decision.why;
    return { allowed: why === null, why };
  };
  const holding = ({ role, person, unit, since, by, confirmedBy }: Holding) => {
    const units = unit === null ? [] : [unit];
    const change = { what: 'withdraw' as const, role, person, units };
    return {
      role,
      person: named(person),
      unit,
      since,
      by: by === null ? null : named(by),
      confirmedBy: confirmedBy === null ? null : named(confirmedBy),
      /** Can no longer sign in: the role is without effect. */
      gone: !isHere(people.get(person), around.today),
      withdraw: may('roles.ask', { subject: person }, () => changeProblems(book, change, around)),
    };
  };
  const request = (asked: RoleRequest) => ({
    id: asked.id,
    what: asked.what,
    role: asked.role,
    person: named(asked.person),
    units: [...asked.units],
    by: named(asked.by),
    at: asked.at,
    reason: asked.reason,
    confirmers: confirmersOf(book, asked, around).map((id) => named(id).name),
    confirm: may('roles.confirm', factsOf(asked), () => confirmProblems(book, asked, around)),
    refuse: may('roles.refuse', factsOf(asked)),
  });
  return {
    holdings: book.holdings.map(holding),
    waiting: book.waiting.map(request),
    ask: may('roles.ask', {}),
    /** The one person of HR names the second without anybody's confirmation. */
    alone: actsAlone(book, { what: 'grant', role: 'hr', person: '', units: [] }, around),
    version: book.version,
  };
}

/** How many requests this person can confirm. */
export const confirmable = ({ actor }: Context, waiting: readonly RoleRequest[]): number =>
  waiting.filter((asked) => decide(actor, 'roles.confirm', factsOf(asked)).allowed).length;
