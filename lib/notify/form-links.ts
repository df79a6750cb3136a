import type { Notice, NoticeKind } from '#lib/domain/notices/notice.ts';
import type { Told } from './mail.ts';
import { type Language, words } from './words/words.ts';

/** A personal link to one form, for whoever has no computer to sign in at. It is shown in the message only. */
export interface FormLink {
  readonly cycle: string;
  readonly kind: 'self' | 'supervisor' | 'customer';
  /** Whom it is about. */
  readonly name: string;
  readonly href: string;
}

const aboutForms: ReadonlySet<NoticeKind> = new Set([
  'opened',
  'due-soon',
  'due-today',
  'nudged',
  'reopened',
  'reassigned',
]);

/** Whether somebody is told of forms that they have to fill in. */
export const isAboutForms = ({ kind }: Pick<Notice, 'kind'>): boolean => aboutForms.has(kind);

/** The links that belong to a notice. */
export const linksIn = (notice: Pick<Notice, 'kind' | 'cycle'>, links: readonly FormLink[]): readonly FormLink[] =>
  isAboutForms(notice) ? links.filter(({ cycle }) => cycle === notice.cycle?.id) : [];

/** What stands on the button of a link. */
export const labelOf = ({ kind, name }: FormLink, language: Language): string =>
  words[language].frame.fillIn(name, words[language].evaluations[kind], kind === 'self');

/** A notice with its links: the first in the place of the way to the application, the others below it. */
export function withLinks(told: Told, links: readonly FormLink[], language: Language): Told[] {
  const [first, ...others] = links;
  if (!first) return [told];
  const { frame } = words[language];
  const linked = (link: FormLink) => ({ button: labelOf(link, language), href: link.href });
  return [
    { ...told, text: `${told.text} ${frame.onlyYours}`, ...linked(first) },
    ...others.map((link) => ({ title: labelOf(link, language), text: frame.onlyYours, ...linked(link) })),
  ];
}
