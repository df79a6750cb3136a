import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { chance } from '#functions/deps.ts';
import { dispatch } from '#functions/dispatch/dispatch.ts';
import { clockContext } from '#functions/jobs/clock-context.ts';
import { localPump } from '#infra/local/pump.ts';
import { openStream } from '#infra/local/stream.ts';
import { tellUnit } from '#lib/app/notices/tell-unit.ts';
import type { Telling } from '#lib/domain/notices/follow.ts';
import type { PlannedTick } from '#lib/domain/schedule/ticks.ts';
import { changeIn, type StreamRecord } from '#lib/store/changes.ts';
import type { Installation } from './installation.ts';

/** What follows from what people do in an installation: the table's real stream, the pump and the dispatcher. */
export async function aFollower(place: Installation) {
  const stream = await openStream(place.endpoint, place.client.tableName);
  const dataDir = mkdtempSync(join(tmpdir(), 'hengji-pump-'));
  onTestFinished(() => {
    stream.close();
    rmSync(dataDir, { recursive: true });
  });
  const schedules = new Map<string, readonly PlannedTick[]>();
  const written: string[] = [];
  const aside: string[] = [];
  const deps = { store: place.store, now: place.clock.now, ...chance, timeZone: 'Asia/Shanghai' };
  const ports = {
    ...deps,
    changeIn,
    scheduler: { keep: async (of: string, ticks: readonly PlannedTick[]) => void schedules.set(of, ticks) },
    afterwards: {
      tell: async (tellings: readonly Telling[]) => {
        for (const telling of tellings) await tellUnit(clockContext(deps), telling);
      },
      send: async (people: readonly string[]) => void written.push(...people),
    },
    setAside: async (record: StreamRecord, error: unknown) =>
      void aside.push(`${record.dynamodb?.Keys?.['pk']?.S} ${String(error)}`),
  };
  const follow = (records: readonly StreamRecord[]) => dispatch(ports, records);
  const pump = localPump({ stream, dataDir, dispatch: follow });
  const inbox = async (person: string) => (await place.store.inboxOf(person)).items;
  const unread = async (person: string) => (await place.store.inboxMark(person)).unread;
  return { stream, dataDir, follow, drain: pump.drain, inbox, unread, schedules, written, aside };
}

/** A notice in one line: its kind, and what it says. */
export const said = ({ kind, params }: { kind: string; params: Readonly<Record<string, string | number>> }): string => {
  const names = Object.keys(params).toSorted();
  return [kind, ...names.map((name) => `${name}: ${params[name]}`)].join(' ');
};
