import type { SurveyLink } from '#lib/store/customers.ts';
import { cycleIn } from '../cycles/state.ts';
import type { Context } from '../context.ts';
import { DomainError } from '#lib/domain/error.ts';
import { allow, found, trace } from '../guard.ts';
import { lastInstant } from './last-instant.ts';
import { hashOf, tokenOf } from './token.ts';

interface Wanted {
  readonly employee: string;
  readonly unit: string;
  readonly count: number;
  readonly occasion: string;
  /** Given out as QR codes on paper. */
  readonly printed?: boolean | undefined;
}

/**
 * Makes links for the customers of one person. The tokens are shown this once; only their hashes are kept. The same request
 * sent again, because its answer was lost, is answered with the same links.
 */
export async function makeLinks(
  context: Context,
  id: string,
  { employee, unit, count, occasion, printed = false }: Wanted,
) {
  allow(context, 'survey.create', { subject: employee });
  const { store, request } = context;
  if (!request) throw new DomainError('idempotency-key-required');
  const known = found(await store.cycleById(id), 'cycle');
  // Cycles from before salts were kept have none: then the request's own key is all that nobody else knows.
  const salt = `${known.linkSalt ?? id} ${context.actor.id}`;
  const tokens = Array.from({ length: count }, (_, place) => tokenOf(salt, request.key, place));
  const [first = ''] = tokens;
  const made = await store.linkByHash(hashOf(first), { consistent: true });
  if (made && made.asked !== request.hash) throw new DomainError('idempotency-key-reused');
  if (made) return { links: tokens.map(pathOf), expiresAt: lastInstant(context, known) };
  const cycle = await cycleIn(context, id, ['open']);
  const [part, organisation] = await Promise.all([store.personPart(id, unit, employee), store.organisation()]);
  const { participant } = found(part, 'participant');
  const { name, units } = found(organisation, 'organisation');
  const links = tokens.map((token, place): SurveyLink => ({
    tokenHash: hashOf(token),
    cycle: id,
    unit,
    employee,
    organisation: name,
    employeeName: participant.name,
    unitName: found(
      units.find((one) => one.id === unit),
      'unit',
    ).name,
    policy: cycle.policy,
    occasion: occasion === '' ? null : occasion,
    ...(printed && { printed }),
    ...(place === 0 && { asked: request.hash }),
  }));
  const entry = trace(context, 'survey.links', { cycle: id, unit, subject: employee, details: { count } });
  await store.commit(entry, links.map(store.linkWrite));
  return { links: tokens.map(pathOf), expiresAt: lastInstant(context, cycle) };
}

const pathOf = (token: string) => `/s/${token}`;
