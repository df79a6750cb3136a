import type { Notice, NoticeKind } from '#lib/domain/notices/notice.ts';
import { dayIn } from './day.ts';
import en from './en.ts';
import zh from './zh.ts';

export type Language = 'zh' | 'en';

/** What a notice is about, ready to be put into a sentence; empty where the notice does not say. */
export interface About {
  /** The cycle's name. */
  readonly cycle: string;
  readonly count: number;
  /** A day as people write it: 9月30日, 30 September. */
  readonly due: string;
  /** Which evaluations: 自评, self-evaluation. */
  readonly evaluations: string;
  /** What time wanted to do: 公示, announce. */
  readonly action: string;
  /** Of a person. */
  readonly name: string;
  readonly unit: string;
  readonly year: string;
  /** What a policy is called. */
  readonly policy: string;
  /** The day, and of it the time where one is set: “30 September 14:00–15:00”. */
  readonly when: string;
  readonly place: string;
  /** What somebody wrote with it. */
  readonly reason: string;
}

/** What is said of one kind of notice. */
export interface Said {
  readonly title: string;
  /** One or two plain sentences, complete without the title. */
  readonly text: string;
  /** On the button that leads to the place. */
  readonly button: string;
}

/** All words of one language; a kind without words does not compile. */
export interface NoticeWords {
  readonly notices: Readonly<Record<NoticeKind, (about: About) => Said>>;
  readonly evaluations: Readonly<Record<'self' | 'supervisor' | 'peer' | 'customer', string>>;
  readonly actions: Readonly<Record<'announce' | 'open' | 'shut' | 'publish', string>>;
  /** The entry of a review talk in a calendar. */
  readonly entry: {
    readonly title: (employee: string) => string;
    readonly text: (cycle: string) => string;
  };
  /** What stands around the notices in a mail. */
  readonly frame: {
    readonly product: string;
    readonly hello: (name: string) => string;
    /** The subject of several notices; the newest is named. */
    readonly several: (count: number, newest: string) => string;
    /** Above notices that belong to no cycle. */
    readonly noCycle: string;
    readonly why: string;
    readonly change: string;
    /** On a button that leads to several. */
    readonly look: string;
    readonly between: string;
    /** On the button of a personal link to a form. */
    readonly fillIn: (name: string, evaluations: string, own: boolean) => string;
    /** Of such links: whoever holds one speaks for the reader. */
    readonly onlyYours: string;
  };
}

export const words: Readonly<Record<Language, NoticeWords>> = { zh, en };

/** A notice in somebody's language. */
export function said(notice: Pick<Notice, 'kind' | 'cycle' | 'params'>, language: Language): Said {
  return words[language].notices[notice.kind](aboutOf(notice, language));
}

function aboutOf({ cycle, params }: Pick<Notice, 'cycle' | 'params'>, language: Language): About {
  const { evaluations, actions } = words[language];
  const text = (name: string) => String(params[name] ?? '');
  const day = text('due') || text('day');
  return {
    cycle: cycle?.name[language] ?? '',
    count: Number(params['count'] ?? 0),
    due: dayText(day, language),
    evaluations: named(evaluations, text('kind')),
    action: named(actions, text('action')),
    name: text('name'),
    unit: text('unit'),
    when: [dayText(day, language), text('time')].filter(Boolean).join(' '),
    place: text('place'),
    year: text('year'),
    policy: text(language),
    reason: text('reason'),
  };
}

const dayText = (day: string, language: Language) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? dayIn(language, day) : day);

const named = (names: Readonly<Record<string, string>>, id: string) => names[id] ?? id;
