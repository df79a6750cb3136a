import { fullBucket, type Rate, taken } from '../rate.ts';
import type { Outcome } from '../ports.ts';

/** Sends no faster than a channel takes: what is too much now comes again later. */
export function paced<Message>(
  rate: Rate,
  now: () => number,
  send: (message: Message) => Promise<Outcome>,
): (message: Message) => Promise<Outcome> {
  let bucket = fullBucket(rate, now());
  return (message) => {
    const { bucket: next, waitSeconds } = taken(bucket, rate, now());
    bucket = next;
    if (waitSeconds > 0) return Promise.resolve({ done: 'later', why: 'too many at once', afterSeconds: waitSeconds });
    return send(message);
  };
}
