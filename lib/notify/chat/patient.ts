import type { GroupPoster } from '../ports.ts';

const attempts = 4;
/** Whoever asks to be left alone for longer is not waited for: the next count says as much. */
const longest = 60;

/** A poster that waits as long as the chat asks for, a few times. */
export const patient = ({ post }: GroupPoster, wait: (seconds: number) => Promise<unknown>): GroupPoster => ({
  post: async (message) => {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await post(message);
      if (outcome.done !== 'later' || outcome.afterSeconds > longest || attempt === attempts) return outcome;
      await wait(outcome.afterSeconds);
    }
  },
});
