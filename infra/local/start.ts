import { serve } from '@hono/node-server';
import { Temporal } from 'temporal-polyfill';
import { chance, instantText } from '#functions/deps.ts';
import { doJob } from '#functions/jobs/jobs.ts';
import { createClient } from '#lib/store/client.ts';
import { storeOn } from '#lib/store/store.ts';
import { table } from '#lib/store/table.ts';
import project from '../../package.json' with { type: 'json' };
import { clockContext } from '#functions/jobs/clock-context.ts';
import { makeUp } from '#lib/app/notices/make-up.ts';
import { localClock } from './clock.ts';
import { checkLayout, databaseIn, takeDataFolder } from './data-folder.ts';
import { demoStartsAt, loadDemo } from './demo/load.ts';
import { peopleToTry } from './demo/people-to-try.ts';
import { startEngine } from './engine.ts';
import { startOptions, usage } from './options.ts';
import { followLocally } from './follow.ts';
import { localOutbox } from './outbox.ts';
import { keptPosition } from './pump.ts';
import { repeat } from './repeat.ts';
import { openStream } from './stream.ts';
import { trimStream } from './trim-stream.ts';
import { type LocalSchedule, localSchedule } from './schedule.ts';
import { localServer } from './server.ts';
import { ensureTable } from './table.ts';
import { buildWeb } from './web-build.ts';
import { witness } from './witness.ts';

const say = (text: string) => console.log(text);
const timeZone = 'Asia/Shanghai';
const everySecond = 1_000;
/** So often the table's stream is asked for what was written since. */
const often = 300;

/** Starts the whole system on this machine; see `usage`. */
async function start(): Promise<void> {
  const options = startOptions(process.argv.slice(2));
  const folder = takeDataFolder(options.data);
  if (!process.env['DYNAMODB_ENDPOINT']) checkLayout(options.data);
  const webDir = await buildWeb(say);
  const handedOn = keptPosition(options.data)?.after;
  if (handedOn) trimStream(databaseIn(options.data), table.name, handedOn);
  const engine = await startEngine({ file: databaseIn(options.data), endpoint: process.env['DYNAMODB_ENDPOINT'] });
  await ensureTable(engine.endpoint, table.name);
  const { store, take: happened } = witness(
    storeOn(createClient({ tableName: table.name, endpoint: engine.endpoint })),
  );
  const isNew = !(await store.organisation());
  if (!options.empty) await loadDemo({ store, say });

  const startsAt = options.empty ? Temporal.Now.instant().toString() : demoStartsAt;
  const clock = localClock({ dataDir: options.data, startsAt, now: options.now });
  const deps = { store, now: () => instantText(clock.now()), ...chance, timeZone };
  const origin = `http://localhost:${options.port}`;
  const outbox = localOutbox({ dataDir: options.data, site: origin, now: deps.now });
  const schedule: LocalSchedule = localSchedule({
    clock,
    timeZone,
    deliver: (event) => doJob({ ...deps, scheduler: schedule.scheduler, groups: outbox.groups }, event),
    settle: () => follower.drain(),
  });
  // Only now: what was loaded before is history, of which nobody is told one by one.
  const stream = await openStream(engine.endpoint, table.name);
  const { scheduler } = schedule;
  const follower = followLocally({ deps, stream, dataDir: options.data, scheduler, carriers: outbox.carriers });
  if (isNew) await makeUp(clockContext(deps), '');
  await follower.drain();
  const app = await localServer({
    deps,
    clock,
    schedule,
    happened,
    outbox,
    dataDir: options.data,
    origin,
    version: project.version,
    webDir,
  });
  const server = serve({ fetch: app.fetch, port: options.port, hostname: options.host }, () =>
    say(greeting(origin, options.empty)),
  );
  server.on('error', (error) => fail(error));

  await schedule.begin();
  const endTicking = repeat(everySecond, schedule.deliverDue);
  const endFollowing = repeat(often, follower.drain);

  const stop = () => {
    endTicking();
    endFollowing();
    server.close();
    void engine.stop().then(() => {
      folder.release();
      process.exit(0);
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  void engine.ended.then(() => fail(new Error('The database has ended; start again, nothing is lost.')));
}

function greeting(origin: string, empty: boolean): string {
  const people = peopleToTry.map(({ name, post, tryThis }) => `  ${name}  ${post.zh}  ${tryThis.zh}`);
  return [
    '',
    `衡绩 Hengji ${project.version}`,
    `  ${origin}`,
    '',
    ...(empty
      ? ['Without the demo organisation: open the address to set it up, or to sign in. 打开上面的地址，设置或登录。']
      : ['Demo people 演示人员', ...people]),
    '',
    'Stop with Ctrl-C.',
  ].join('\n');
}

function fail(error: unknown): never {
  const text = error instanceof Error ? error.message : String(error);
  console.error(`${text}\n${usage}`);
  process.exit(1);
}

start().catch(fail);
