import type { Notice } from '#lib/domain/notices/notice.ts';
import { type FormLink, isAboutForms, labelOf } from '../form-links.ts';
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
  /** To the forms that the notices are about, for whoever cannot sign in. */
  readonly links?: readonly FormLink[];
}

/** One message for everything a person is told at a time: one notice whole, of several the titles, the newest first. */
export function personalMessageOf({ to, language, notices, site, id, links = [] }: Wanted): PersonalMessage {
  const [first, ...others] = notices.some(isAboutForms) ? links : [];
  const told = notices.toSorted((a, b) => (a.at < b.at ? 1 : -1)).map((notice) => said(notice, language));
  const [newest] = told;
  const [notice] = notices;
  const { several, look, between, onlyYours } = words[language].frame;
  const isOne = told.length === 1 && newest !== undefined && notice !== undefined;
  const text = isOne ? newest.text : told.map(({ title }) => title).join(between);
  const more = others.map((link) => `${labelOf(link, language)}: ${link.href}`);
  return {
    to,
    language,
    title: isOne ? newest.title : several(told.length, newest?.title ?? ''),
    text: first ? [`${text} ${onlyYours}`, ...more].join('\n') : text,
    button: first
      ? { label: labelOf(first, language), href: first.href }
      : isOne
        ? { label: newest.button, href: `${site}${placeOf(notice)}` }
        : { label: look, href: `${site}${startPlace}` },
    mark: id.slice(0, 50),
  };
}
