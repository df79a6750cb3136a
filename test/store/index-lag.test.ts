import { describe, expect, it } from 'vitest';
import { announcement } from '#lib/contract/announcement.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { aCycle, aDraft } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';

const stale = { kind: 'stale', operation: 'Query' } as const;

describe('an index that still shows what is no longer so', () => {
  it('offers a form again that was submitted; it opens as submitted, and nothing is taken twice', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'open');
    const person = played.as('0101');
    expect((await person(home)).data.waiting).not.toEqual([]);
    const at = played.target('0101', 'self');
    await person(evaluations.submit, { ...at, body: aDraft({ service: 4, teamwork: 4 }), seen: 1 });
    place.client.faults.next(stale);
    const shown = (await person(home)).data.waiting.find(({ evaluation }) => evaluation?.kind === 'self');
    expect(shown?.evaluation?.state).toBe('requested');
    expect((await person(evaluations.form, at)).data.state).toBe('submitted');
    const again = await person(evaluations.submit, { ...at, body: aDraft({ service: 1, teamwork: 4 }), seen: 1 });
    expect(again.status).toBe(409);
    expect((await person(home)).data.waiting.find(({ evaluation }) => evaluation?.kind === 'self')).toBeUndefined();
  });

  it('asks again for a confirmation that was given; giving it again changes nothing', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'announced');
    const person = played.as('0101');
    await person(home);
    const first = await person(announcement.confirm, { params: played.params, seen: 1 });
    place.client.faults.next(stale);
    expect((await person(home)).data.waiting.map(({ what }) => what)).toEqual(['confirm']);
    const again = await person(announcement.confirm, { params: played.params, seen: 1 });
    expect(again.data).toEqual(first.data);
  });

  it('keeps a cycle from being announced rather than announce it to nobody', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'planned');
    place.client.faults.next({ ...stale, times: 2 });
    const reply = await played.ask('announce');
    expect(reply.problem.errors.map(({ code }) => code)).toEqual(['plan.nobody']);
    expect((await played.move('announce')).state).toBe('announced');
  });
});
