import type { GroupMessage } from './chat/group-message.ts';
import type { PersonalMessage } from './chat/personal-message.ts';
import type { Mail } from './mail.ts';

/** What became of a message. What failed for a passing reason may be sent again; `never` would fail again. */
export type Outcome =
  | { readonly done: 'sent' }
  | { readonly done: 'later'; readonly why: string; readonly afterSeconds: number }
  /** Also where nobody knows whether it arrived, and sending it again would tell somebody twice. */
  | { readonly done: 'never'; readonly why: string };

export const sent: Outcome = { done: 'sent' };

/** Who carries mail. The same Message-ID again is the same mail. */
export interface Mailer {
  readonly send: (mail: Mail) => Promise<Outcome>;
}

/** Who carries a message to one person's chat. */
export interface PersonalMessenger {
  readonly send: (message: PersonalMessage) => Promise<Outcome>;
}

/** Who posts into one group of a chat: counts, never names. */
export interface GroupPoster {
  readonly post: (message: GroupMessage) => Promise<Outcome>;
}

/** All ways to people outside of the application that an installation has. Without any, they read their inbox. */
export interface Carriers {
  /** Where the web application is, without a slash at the end: links begin with it. */
  readonly site: string;
  readonly mailer?: Mailer;
  readonly messenger?: PersonalMessenger;
}
