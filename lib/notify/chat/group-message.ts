import { dayIn } from '../words/day.ts';
import type { Language } from '../words/words.ts';

/** How far one step of a cycle has come. Numbers only: there is no place in it for a person. */
export interface Progress {
  readonly cycle: { readonly zh: string; readonly en: string };
  readonly kind: 'self' | 'supervisor' | 'peer';
  readonly when: 'soon' | 'today' | 'late';
  /** The day on which it is due, ISO. */
  readonly due: string;
  readonly done: number;
  readonly of: number;
}

/** What a group is told, before any product's form. */
export interface GroupMessage {
  readonly title: string;
  readonly text: string;
}

type Says = (progress: Progress & { readonly left: number }, cycle: string) => GroupMessage;

const kinds = {
  zh: { self: '自评', supervisor: '上级评价', peer: '同事评价' },
  en: { self: 'Self-evaluations', supervisor: 'Supervisor evaluations', peer: 'Peer evaluations' },
} as const;

const says: Readonly<Record<Language, Says>> = {
  zh: ({ kind, when, due, done, of, left }, cycle) => ({
    title: `${cycle}：${kinds.zh[kind]}已交 ${done}/${of}`,
    text: {
      soon: `还有 ${left} 份没交，${dayIn('zh', due)}截止。`,
      today: `还有 ${left} 份没交，今天截止。`,
      late: `${dayIn('zh', due)}已截止，还有 ${left} 份没交。`,
    }[when],
  }),
  en: ({ kind, when, due, done, of, left }, cycle) => ({
    title: `${cycle}: ${kinds.en[kind]} ${done} of ${of} handed in`,
    text: {
      soon: `${left} still to come, due on ${dayIn('en', due)}.`,
      today: `${left} still to come, due today.`,
      late: `${left} still missing; they were due on ${dayIn('en', due)}.`,
    }[when],
  }),
};

/** What a group may know: how many, never who. */
export function groupMessage(progress: Progress, language: Language): GroupMessage {
  return says[language]({ ...progress, left: progress.of - progress.done }, progress.cycle[language]);
}
