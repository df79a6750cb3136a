import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GroupMessage } from '#lib/notify/chat/group-message.ts';
import type { PersonalMessage } from '#lib/notify/chat/personal-message.ts';
import type { Mail } from '#lib/notify/mail.ts';
import { type Carriers, type GroupPoster, sent } from '#lib/notify/ports.ts';

/** What would have left the application, on which way, and when by the local clock. */
export type Posted = { readonly at: string } & (
  | { readonly way: 'mail'; readonly message: Mail }
  | { readonly way: 'chat'; readonly message: PersonalMessage }
  | { readonly way: 'group'; readonly message: GroupMessage }
);

export interface Outbox {
  readonly carriers: Carriers;
  readonly groups: readonly GroupPoster[];
  /** In the order in which it was sent. */
  readonly all: () => readonly Posted[];
}

/** On one machine nothing leaves: everything is kept in a file of the data folder, to be looked at. */
export function localOutbox({ dataDir, site, now }: { dataDir: string; site: string; now: () => string }): Outbox {
  const file = join(dataDir, 'outbox.jsonl');
  const posted: Posted[] = existsSync(file) ? linesOf(readFileSync(file, 'utf8')) : [];
  const keep = async (one: Posted) => {
    posted.push(one);
    appendFileSync(file, `${JSON.stringify(one)}\n`);
    return sent;
  };
  return {
    carriers: {
      site,
      mailer: { send: (message) => keep({ at: now(), way: 'mail', message }) },
      messenger: { send: (message) => keep({ at: now(), way: 'chat', message }) },
    },
    groups: [{ post: (message) => keep({ at: now(), way: 'group', message }) }],
    all: () => posted,
  };
}

/** The last line may have been cut off. */
function linesOf(text: string): Posted[] {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Posted => JSON.parse(line));
}
