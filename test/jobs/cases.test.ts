import { describe, expect, it } from 'vitest';
import { appeals } from '#lib/contract/appeals.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { results } from '#lib/contract/results.ts';
import { aCycle } from '#test/support/cycle.ts';
import { aFollower, said } from '#test/support/follower.ts';
import { anInstallation } from '#test/support/installation.ts';

const reason = '夜班记录属实，已核对';

describe('whoever an appeal concerns', () => {
  it('is told of it: who may decide, the person, the director, and again the person', async () => {
    const place = await anInstallation();
    const { drain, inbox } = await aFollower(place);
    const played = await aCycle(place, 'published');
    const at = { params: { ...played.params, employee: '0101' }, query: { unit: '客服部' } };
    await drain();
    const told = async (person: string, act: () => Promise<unknown>) => {
      const before = (await inbox(person)).length;
      await act();
      await drain();
      return (await inbox(person)).slice(0, (await inbox(person)).length - before).map(said);
    };
    const seen = async () => (await played.hr(appeals.read, at)).data.version;
    const mine = { params: at.params };
    const file = async () =>
      played.as('0101')(appeals.file, {
        ...mine,
        body: { about: 'score', text: '漏看了夜班记录' },
        seen: (await played.as('0101')(results.read, mine)).data.version,
      });
    const place0101 = `as: 0101?unit=${encodeURIComponent('客服部')}`;
    expect(await told('0801', file)).toEqual([`appeal-filed ${place0101} name: 林小满 unit: 客服部`]);
    expect((await inbox('0107')).map(({ kind }) => kind)).not.toContain('appeal-filed');

    const allow = async () =>
      played.hr(appeals.decide, {
        ...at,
        body: { decision: 'allow', reason, change: { bonusBase: 520_000 } },
        seen: await seen(),
      });
    expect(await told('0101', allow)).toEqual([`appeal-decided reason: ${reason}`]);

    await played.move('settle');
    await played.decideAll('0901', 'approve');
    const settle = async () => played.hr(appeals.settle, { ...at, seen: await seen() });
    expect(await told('0901', settle)).toEqual(['further-to-approve name: 林小满 unit: 客服部']);
    const params = { ...played.params, run: 2, unit: '客服部' };
    const approve = { params: { ...params, decision: 'approve' }, body: {}, seen: 1 };
    expect(await told('0101', () => played.as('0901')(bonus.decide, approve))).toEqual([]);
    const release = { params: { ...params, decision: 'release' }, body: {}, seen: 2 };
    expect(await told('0101', () => played.hr(bonus.decide, release))).toEqual(['released']);
  });
});
