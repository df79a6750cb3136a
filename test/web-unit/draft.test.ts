import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../web/api/problem.ts';
import { Draft, type DraftServer } from '../../web/ui/draft.ts';

const problem = (code: 'offline' | 'version-changed' | 'closed-for-answers') =>
  new ApiProblem({ code, status: code === 'offline' ? 0 : 412 });

/** A device, a clock moved by hand, and a server that answers what the test says. */
function aDesk<Value = string>({
  kept = null as string | null,
  value = 'a' as Value,
  save,
}: {
  kept?: string | null;
  value?: Value;
  save?: DraftServer<Value>['save'];
}) {
  const device = { kept };
  const sent: string[] = [];
  const due: (() => void)[] = [];
  let version = 1;
  const draft = new Draft<Value>(
    { value, etag: '"1"' },
    {
      mirror: {
        read: () => device.kept,
        write: (text) => {
          device.kept = text;
        },
        drop: () => {
          device.kept = null;
        },
      },
      later: (_, run) => {
        due.push(run);
        return () => due.splice(due.indexOf(run), 1);
      },
      now: () => new Date('2026-09-24T10:32:00+08:00'),
      asProblem: (error) => (error instanceof ApiProblem ? error : problem('offline')),
    },
  );
  draft.serve({
    save: async (text, etag) => {
      sent.push(`${String(text)} on ${etag}`);
      return save === undefined ? { etag: `"${(version += 1)}"` } : save(text, etag);
    },
    reload: async () => ({ value: 'theirs' as Value, etag: '"9"' }),
  });
  return { draft, device, sent, due };
}

describe('a draft', () => {
  it('is kept on the device until the server has it', async () => {
    const { draft, device, sent } = aDesk({});
    draft.change('b');
    expect(draft.view().state).toBe('waiting');
    expect(device.kept).toContain('"b"');
    expect(await draft.flush()).toBe(true);
    expect(sent).toEqual(['b on "1"']);
    expect(draft.view()).toMatchObject({ state: 'saved', etag: '"2"' });
    expect(device.kept).toBeNull();
  });

  it('saves on the version it was last given', async () => {
    const { draft, sent } = aDesk({});
    draft.change('b');
    await draft.flush();
    draft.change('c');
    await draft.flush();
    expect(sent).toEqual(['b on "1"', 'c on "2"']);
  });

  it('is taken up again after a reload', async () => {
    const { draft, sent } = aDesk({ kept: JSON.stringify({ value: 'typed', etag: '"1"' }) });
    expect(draft.view()).toMatchObject({ value: 'typed', state: 'waiting' });
    await draft.flush();
    expect(sent).toEqual(['typed on "1"']);
  });

  it('goes on where the server had taken what was sent before the reload', () => {
    const kept = JSON.stringify({ value: 'typed more', etag: '"0"', sent: JSON.stringify('typed') });
    expect(aDesk({ kept, value: 'typed' }).draft.view()).toMatchObject({ value: 'typed more', state: 'waiting' });
  });

  it('is no change made elsewhere where the server only names its parts in another order', () => {
    const value = { a: 1, b: { c: 2, d: 3 } };
    const kept = JSON.stringify({ value: { b: { d: 3, c: 2 }, a: 1 }, etag: '"0"' });
    expect(aDesk({ kept, value }).draft.view()).toMatchObject({ state: 'clean' });
  });

  it('begins anew where the device kept something unreadable', () => {
    const { draft, device } = aDesk({ kept: '{"value":' });
    expect(draft.view()).toMatchObject({ value: 'a', state: 'clean' });
    expect(device.kept).toBeNull();
  });

  it('stays on the device without a network, and is sent again', async () => {
    let online = false;
    const { draft, device, due } = aDesk({
      save: async () => {
        if (!online) throw problem('offline');
        return { etag: '"2"' };
      },
    });
    draft.change('b');
    expect(await draft.flush()).toBe(false);
    expect(draft.view().state).toBe('kept');
    expect(device.kept).toContain('"b"');
    online = true;
    expect(due.length).toBeGreaterThan(0);
    expect(await draft.flush()).toBe(true);
    expect(device.kept).toBeNull();
  });

  it('asks which to keep where it was changed elsewhere', async () => {
    const { draft, sent } = aDesk({
      save: async (_, etag) => {
        if (etag !== '"9"') throw problem('version-changed');
        return { etag: '"10"' };
      },
    });
    draft.change('mine');
    expect(await draft.flush()).toBe(false);
    expect(draft.view()).toMatchObject({ state: 'conflict', value: 'mine', theirs: { value: 'theirs' } });
    draft.keepMine();
    expect(await draft.flush()).toBe(true);
    expect(sent.at(-1)).toBe('mine on "9"');
  });

  it('asks the same where handing it in was refused for that', async () => {
    const { draft } = aDesk({});
    await draft.clashed(problem('version-changed'));
    expect(draft.view()).toMatchObject({ state: 'conflict', value: 'a', theirs: { value: 'theirs' } });
  });

  it('has nothing to ask where the same stands on both sides', async () => {
    const { draft } = aDesk({ value: 'theirs' });
    await draft.clashed(problem('version-changed'));
    expect(draft.view()).toMatchObject({ state: 'saved', etag: '"9"', theirs: undefined });
  });

  it('takes the newer one where that is chosen', () => {
    const { draft, device } = aDesk({ kept: JSON.stringify({ value: 'mine', etag: '"0"' }), value: 'newer' });
    expect(draft.view().state).toBe('conflict');
    draft.takeTheirs();
    expect(draft.view()).toMatchObject({ value: 'newer', state: 'clean' });
    expect(device.kept).toBeNull();
  });

  it('says why the server refused it, and keeps it', async () => {
    const { draft, device } = aDesk({
      save: async () => {
        throw problem('closed-for-answers');
      },
    });
    draft.change('b');
    await draft.flush();
    expect(draft.view()).toMatchObject({ state: 'refused', problem: { code: 'closed-for-answers' } });
    expect(device.kept).toContain('"b"');
  });

  it('is forgotten once it is handed in', () => {
    const { draft, device } = aDesk({});
    draft.change('b');
    draft.forget();
    draft.change('c');
    expect(device.kept).toBeNull();
  });
});
