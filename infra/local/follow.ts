import { dispatch } from '#functions/dispatch/dispatch.ts';
import { clockContext, type ClockDeps } from '#functions/jobs/clock-context.ts';
import { sendDigests } from '#lib/app/notices/digests.ts';
import { sendTold } from '#lib/app/notices/send.ts';
import { tellUnit } from '#lib/app/notices/tell-unit.ts';
import type { Scheduler } from '#lib/app/schedule/scheduler.ts';
import type { Carriers } from '#lib/notify/ports.ts';
import { changeIn } from '#lib/store/changes.ts';
import { localPump, type Pump } from './pump.ts';
import type { TableStream } from './stream.ts';

interface FollowOptions {
  readonly deps: ClockDeps;
  readonly stream: TableStream;
  readonly dataDir: string;
  readonly scheduler: Scheduler;
  readonly carriers: Carriers;
}

/** What the dispatcher, its queues and the sender do on AWS, one after the other in this process. */
export function followLocally({ deps, stream, dataDir, scheduler, carriers }: FollowOptions): Pump {
  const toSend = new Set<string>();
  const afterwards = {
    tell: async (tellings: readonly Parameters<typeof tellUnit>[1][]) => {
      for (const telling of tellings) await tellUnit(clockContext(deps), telling);
    },
    send: async (people: readonly string[]) => {
      for (const person of people) toSend.add(person);
    },
  };
  const setAside = async (record: object, error: unknown) => console.error('Cannot be followed:', record, error);
  const pump = localPump({
    stream,
    dataDir,
    dispatch: (records) => dispatch({ ...deps, changeIn, scheduler, afterwards, setAside }, records),
  });
  const drain = async () => {
    await pump.drain();
    await sendDigests(clockContext(deps), afterwards);
    // Once everything is told: what came together goes into one letter.
    for (const person of toSend) {
      toSend.delete(person);
      await sendTold(clockContext(deps), carriers, person);
    }
  };
  return { drain };
}
