import type { Notice } from '#lib/domain/notices/notice.ts';
import { placeOf, startPlace } from '../links.ts';
import { type Language, said, words } from '../words/words.ts';

/** A message to one person, before any product's form. */
export interface PersonalMessage {
  /** The person's id in the chat. */
  readonly to: string;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly button: { readonly label: string; readonly href: string };
  /** The same message again carries the same mark, so that the chat can leave it out. At most 50 characters. */
  readonly mark: string;
}

interface Wanted {
  readonly to: string;
  readonly language: Language;
  /** Of one person; one at least. */
  readonly notices: readonly Notice[];
  /** Where the web application is, without a slash at the end. */
  readonly site: string;
  readonly id: string;
}

/** One message for everything a person is told at a time: one notice whole, of several the titles, the newest first. */
export function personalMessageOf({ to, language, notices, site, id }: Wanted): PersonalMessage {
  const told = notices.toSorted((a, b) => (a.at < b.at ? 1 : -1)).map((notice) => said(notice, language));
  const [newest] = told;
  const [notice] = notices;
  const { several, look, between } = words[language].frame;
  const isOne = told.length === 1 && newest !== undefined && notice !== undefined;
  return {
    to,
    language,
    title: isOne ? newest.title : several(told.length, newest?.title ?? ''),
    text: isOne ? newest.text : told.map(({ title }) => title).join(between),
    button: isOne
      ? { label: newest.button, href: `${site}${placeOf(notice)}` }
      : { label: look, href: `${site}${startPlace}` },
    mark: id.slice(0, 50),
  };
}
