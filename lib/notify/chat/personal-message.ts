import type { Language } from '../words/words.ts';

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
