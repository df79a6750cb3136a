import type { Context as Hono } from 'hono';
import * as z from 'zod';
import { jsonBody, parsed } from '#functions/parse.ts';
import { problemReply } from '#functions/problem.ts';
import { organisationEdit } from '#lib/contract/settings.ts';
import { employeeNumber } from '#lib/contract/staff.ts';
import { DomainError, LostRace } from '#lib/domain/error.ts';
import type { Store } from '#lib/store/store.ts';
import { openInstallation } from '../open-installation.ts';

const wanted = z.strictObject({
  organisation: organisationEdit,
  person: z.strictObject({ id: employeeNumber, name: z.string().trim().min(1).max(60), unit: z.string() }),
});

/**
 * Answers the wizard of the first run: organisation, units and the first person of human resources. Whoever is at this
 * machine may, once; as soon as there is an organisation nobody may.
 */
export const setup =
  ({ store, now, timeZone }: { store: Store; now: () => string; timeZone: string }) =>
  async (c: Hono): Promise<Response> => {
    try {
      if (await store.organisation()) throw alreadySetUp();
      // A page of somebody else's could send a form here, but not JSON.
      if (c.req.header('content-type') !== 'application/json') throw new DomainError('invalid');
      const { organisation, person } = parsed(wanted, (await jsonBody(c)).value);
      refuseWrong(organisation.units, person.unit);
      const { name, units, language } = organisation;
      const first = { organisation: name, units, language, person, currency: 'CNY', timeZone };
      await openInstallation(store, first, now());
      return c.json({ person: person.id });
    } catch (error) {
      return problemReply(c, error instanceof LostRace ? alreadySetUp() : error);
    }
  };

const alreadySetUp = () => new DomainError('wrong-state', { reason: 'already-set-up' });

function refuseWrong(units: readonly { id: string }[], unit: string): void {
  const ids = units.map(({ id }) => id);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  const problems = [
    ...(twice === undefined ? [] : [{ path: 'organisation.units', code: 'unit.repeated', params: { unit: twice } }]),
    ...(ids.includes(unit) ? [] : [{ path: 'person.unit', code: 'unit.unknown', params: { unit } }]),
  ];
  if (problems.length > 0) throw new DomainError('invalid', { problems });
}
