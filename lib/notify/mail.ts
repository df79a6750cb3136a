import type { Notice } from '#lib/domain/notices/notice.ts';
import { type FormLink, isAboutForms, linksIn, withLinks } from './form-links.ts';
import { oneLine, plainText } from './html.ts';
import { talkEntryIn } from './talk-entry.ts';
import { placeOf, preferencesPlace } from './links.ts';
import { mailPage } from './mail-page.ts';
import { type Language, said, type Said, words } from './words/words.ts';

/** One mail, ready to be sent. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same mail again carries the same one, so that it is not shown twice. */
  readonly messageId: string;
  /** Where the reader changes what they get. */
  readonly unsubscribe: string;
  /** An entry for the calendar, as `calendar-entry.ts` writes it. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
}

export interface Letter {
  readonly to: { readonly email: string; readonly name: string };
  readonly language: Language;
  /** Of one person; one at least. */
  readonly notices: readonly Notice[];
  /** Where the web application is, without a slash at the end. */
  readonly site: string;
  /** What the organisation is called. */
  readonly organisation: string;
  /** Unique for what is told, the same when it is told again. */
  readonly id: string;
  /** To the forms that the notices are about, for whoever cannot sign in. */
  readonly links?: readonly FormLink[];
}

/** A notice with its words and the address it leads to. */
export interface Told extends Said {
  readonly href: string;
}

/** Notices under the cycle they are about. */
export interface Group {
  readonly title: string;
  readonly told: readonly Told[];
}

/** One mail for everything a person is told at a time: by cycle, the newest first. */
export function mailOf(letter: Letter): Mail {
  const { to, language, site, id } = letter;
  const groups = groupsOf(letter);
  const unsubscribe = `${site}${preferencesPlace}`;
  const page = { ...letter, name: to.name, groups, unsubscribe, subject: subjectOf(groups, language) };
  return {
    to: to.email,
    subject: page.subject,
    text: textOf(page),
    html: String(mailPage(page)),
    messageId: `<${id}@${new URL(site).hostname}>`,
    unsubscribe,
    ...entryOf(letter),
  };
}

/** A mail carries one entry; of several talks the newest is in it, and each can be fetched from its page. */
function entryOf({ notices, language, site }: Letter): Pick<Mail, 'calendar'> {
  const calendar = notices
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .map((notice) => talkEntryIn(notice, language, site))
    .find((entry) => entry !== undefined);
  return calendar ? { calendar } : {};
}

function groupsOf({ notices, language, site, links = [] }: Letter): Group[] {
  const newestFirst = notices.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const byCycle = Map.groupBy(newestFirst, ({ cycle }) => cycle?.id ?? null);
  return [...byCycle.values()].map((some) => ({
    title: some[0]?.cycle?.name[language] ?? words[language].frame.noCycle,
    told: some.flatMap((notice) => {
      const told = { ...said(notice, language), href: `${site}${placeOf(notice)}` };
      // Where several are about the same forms, the newest has the links.
      const leads = some.find(isAboutForms) === notice;
      return leads ? withLinks(told, linksIn(notice, links), language) : [told];
    }),
  }));
}

/** One says what it is; of several the newest is named. */
function subjectOf(groups: readonly Group[], language: Language): string {
  const titles = groups.flatMap(({ told }) => told.map(({ title }) => title));
  const first = oneLine(titles[0] ?? '');
  return titles.length > 1 ? words[language].frame.several(titles.length, first) : first;
}

export interface Page {
  readonly language: Language;
  readonly name: string;
  readonly organisation: string;
  readonly subject: string;
  readonly groups: readonly Group[];
  readonly unsubscribe: string;
}

/** All that the HTML says, for whoever reads plain text. */
function textOf({ language, name, organisation, groups, unsubscribe }: Page): string {
  const { frame } = words[language];
  const blocks = groups.flatMap(({ title, told }) => [
    ...(groups.length > 1 ? [`— ${oneLine(title)} —`] : []),
    ...told.map((one) => `${oneLine(one.title)}\n${oneLine(one.text)}\n${one.button}: ${one.href}`),
  ]);
  const foot = `-- \n${oneLine(organisation)} · ${frame.product}\n${frame.why}\n${frame.change}: ${unsubscribe}`;
  return plainText([frame.hello(oneLine(name)), ...blocks, foot].join('\n\n'));
}
