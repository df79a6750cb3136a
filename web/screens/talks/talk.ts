import { type TalkGoalBody, type TalkPoint, talks } from '#lib/contract/talks.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { type Answer, answer } from '../../api/client.ts';
import { keyOf, queries } from '../../api/queries.ts';
import type { DraftServer } from '../../ui/draft.ts';

export type TalkData = ReplyOf<typeof talks.read>;

/** Whose talk: the address of everything about it. */
export interface TalkAt {
  readonly params: { readonly cycle: string; readonly employee: string };
  readonly query: { readonly unit: string };
}

export const atOf = ({ cycle, employee }: TalkData): TalkAt => ({
  params: { cycle: cycle.id, employee: employee.id },
  query: { unit: employee.unit },
});

export const etagOf = (version: number): string => `"${version}"`;

/** What shows how far talks are. */
export const shownTalks = [talks.read, talks.list, talks.last] as const;

/** What the other of the two is called. */
export const otherName = ({ side, employee, supervisor }: TalkData): string =>
  side === 'employee' ? supervisor.name : employee.name;

export const nameOfSide = ({ employee, supervisor }: TalkData, side: 'employee' | 'supervisor'): string =>
  side === 'employee' ? employee.name : supervisor.name;

export const mayDo = ({ buttons }: TalkData, action: string): boolean =>
  buttons.some((button) => button.action === action && button.allowed);

export interface Sheet {
  readonly points: readonly TalkPoint[];
  readonly notes: string;
}

/** Where what one side writes is saved and read again. A point that is still blank is not sent. */
export const sheetServer = (at: TalkAt): DraftServer<Sheet> => ({
  save: async ({ points, notes }, ifMatch) =>
    answer(talks.save, { ...at, body: { points: points.filter(({ text }) => text.trim() !== ''), notes }, ifMatch }),
  reload: async () => {
    const { mine } = (await answer(talks.read, at)).data;
    return { value: { points: mine.points, notes: mine.notes }, etag: etagOf(mine.version) };
  },
});

/** The same for the goals of both; what is shown follows what was saved. */
export const goalsServer = (at: TalkAt): DraftServer<readonly TalkGoalBody[]> => ({
  save: async (value, ifMatch) => {
    const saved = await answer(talks.goals, { ...at, body: { goals: [...value] }, ifMatch });
    queries.setQueryData<Answer<TalkData>>(keyOf(talks.read, at), (known) =>
      known === undefined
        ? known
        : { ...known, data: { ...known.data, goals: { ...known.data.goals, ...saved.data } } },
    );
    return { etag: saved.etag };
  },
  reload: async () => {
    const { goals } = (await answer(talks.read, at)).data;
    return { value: goals.goals, etag: etagOf(goals.version) };
  },
});

let made = 0;

/** An id for what is added here; the same thing keeps it however its words change. */
export function newId(): string {
  made += 1;
  return `${Date.now().toString(36)}-${made}`;
}
