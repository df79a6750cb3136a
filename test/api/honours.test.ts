import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '#lib/contract/audit.ts';
import { honours } from '#lib/contract/honours.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

const honouring = aScheme(({ calculation }) => {
  calculation!['honours'] = [{ title: { zh: '服务之星', en: 'Service star' }, topPerUnit: 1, minScore: 50 }];
});

let played: PlayedCycle;
beforeAll(async () => {
  played = await aCycle(await anInstallation({ scheme: honouring }), 'published');
});

const ofCycle = async () => (await played.as('0801')(honours.read, { params: played.params })).data;
const announce = async (body: object, seen?: number, by = '0801') =>
  played.as(by)(honours.announce, { params: played.params, body, seen: seen ?? (await ofCycle()).version });
const wall = async () => (await played.as('0101')(honours.wall)).data.items;

describe('honours', () => {
  it('are known to HR by the rule, and to nobody else before they are announced', async () => {
    const { byRule, announced } = await ofCycle();
    expect(announced).toBeNull();
    expect(new Set(byRule.map(({ unit }) => unit)).size).toBeGreaterThan(0);
    expect(byRule.every(({ titles }) => titles[0]?.zh === '服务之星')).toBe(true);
    expect(await wall()).toEqual([]);
    const refused = await played.as('0101')(honours.read, { params: played.params });
    expect(refused).toMatchObject({ status: 403, problem: { reason: 'not-hr' } });
  });

  it('are announced to everybody with names and titles and nothing of the score, but for whom HR leaves out', async () => {
    const { byRule } = await ofCycle();
    const [first, ...others] = byRule;
    const reply = await announce({ announced: true, leftOut: [first!.employee] });
    expect(reply.status).toBe(others.length > 0 ? 200 : 422);
    const shown = await wall();
    expect(shown[0]?.people).toEqual(others);
    expect(JSON.stringify(shown)).not.toMatch(/score|rank|leftOut/);
  });

  it('can be taken back, and leave a trace of both', async () => {
    expect((await announce({ announced: true })).data.people).toHaveLength((await ofCycle()).byRule.length);
    expect((await announce({ announced: false })).data.announced).toBeNull();
    expect(await wall()).toEqual([]);
    const log = await played.as('0801')(audit.read, { query: { cycle: played.id } });
    const actions = log.data.items.map(({ action }) => action).filter((action) => action.startsWith('honours.'));
    expect(actions.slice(0, 2)).toEqual(['honours.takeBack', 'honours.announce']);
  });

  it('are taken back even where somebody who was left out has no honour any more', async () => {
    const { byRule } = await ofCycle();
    await announce({ announced: true });
    const reply = await announce({ announced: false, leftOut: ['9999'] });
    expect(reply.data).toMatchObject({ announced: null, people: byRule });
  });

  it('are refused for somebody without one, without anybody, on an old page, and to whoever is not of HR', async () => {
    const everybody = (await ofCycle()).byRule.map(({ employee }) => employee);
    const codes = async (body: object) => (await announce(body)).problem.errors.map(({ code }) => code);
    expect(await codes({ announced: true, leftOut: ['9999'] })).toEqual(['honours.nobody']);
    expect(await codes({ announced: true, leftOut: everybody })).toEqual(['honours.none']);
    expect((await announce({ announced: true }, 99)).status).toBe(412);
    expect((await announce({ announced: true }, undefined, '0101')).problem.reason).toBe('not-hr');
  });
});
