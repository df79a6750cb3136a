import { randomUUID } from 'node:crypto';
import { personalLinks, task } from '#lib/contract/personal-links.ts';
import { aDraft, type PlayedCycle } from './cycle.ts';
import type { Installation } from './installation.ts';
import { visitorOf } from './visitor.ts';

/** Somebody with a personal link in their hand, and no account that anybody asks for. */
export function holderOf(place: Installation, link: string) {
  const visit = visitorOf({ api: place.task, token: async () => 'none' }, '');
  const params = { token: link.slice('/t/'.length) };
  const read = () => visit(task.form, { params });
  const whole = async () => {
    const { lines } = (await read()).data;
    return Object.fromEntries(lines.map(({ indicator }) => [indicator, 4]));
  };
  return {
    read,
    whole,
    save: (scores: Record<string, number>, seen: number) => visit(task.save, { params, body: aDraft(scores), seen }),
    submit: async (
      seen: number,
      { key = randomUUID(), scores }: { key?: string; scores?: Record<string, number> } = {},
    ) => visit(task.submit, { params, body: aDraft(scores ?? (await whole())), seen, key }),
  };
}

/** The same for an evaluation to which HR makes a link now. */
export async function aHolder(place: Installation, played: PlayedCycle, employee: string, slot: string) {
  const { evaluation } = played.target(employee, slot).params;
  const made = await played.hr(personalLinks.make, { params: played.params, body: { evaluations: [evaluation] } });
  return holderOf(place, made.data.items[0]?.link ?? '');
}
