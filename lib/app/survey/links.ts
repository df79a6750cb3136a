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
  const requestHash = hashOf(`${context.actor.id} ${request.key}`);
  const made = await store.linkBatch(requestHash);
  if (made && made.contentHash !== request.hash) throw new DomainError('idempotency-key-reused');
  const salt = made?.salt ?? context.newSecret();
  const tokens = Array.from({ length: count }, (_, place) => tokenOf(salt, request.key, place));
  if (made) {
    const cycle = found(await store.cycleById(id), 'cycle');
    return { links: tokens.map(pathOf), expiresAt: lastInstant(context, cycle) };
  }
  const cycle = await cycleIn(context, id, ['open']);
  const [part, organisation] = await Promise.all([store.personPart(id, unit, employee), store.organisation()]);
  const { participant } = found(part, 'participant');
  const { name, units } = found(organisation, 'organisation');
  const links = tokens.map((token): SurveyLink => ({
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
  }));
  const entry = trace(context, 'survey.links', { cycle: id, unit, subject: employee, details: { count } });
  const batch = { requestHash, contentHash: request.hash, salt };
  await store.commit(entry, [...links.map(store.linkWrite), store.linkBatchWrite(batch)]);
  return { links: tokens.map(pathOf), expiresAt: lastInstant(context, cycle) };
}

const pathOf = (token: string) => `/s/${token}`;
