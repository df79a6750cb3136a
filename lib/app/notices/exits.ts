import type { Notice } from '#lib/domain/notices/notice.ts';
import type { Channel } from '#lib/domain/notices/preferences.ts';
import type { Organisation, Person } from '#lib/domain/organisation/person.ts';
import type { FormLink } from '#lib/notify/form-links.ts';
import { personalMessageOf } from '#lib/notify/chat/personal-message.ts';
import { mailOf } from '#lib/notify/mail.ts';
import type { Carriers, Outcome } from '#lib/notify/ports.ts';

/** Sends some notices of one person as one message of the given id. */
export type Exit = (notices: readonly Notice[], id: string, links: readonly FormLink[]) => Promise<Outcome>;

/** The ways on which this person can be reached: a carrier is there, and their address on it is known. */
export function exitsOf(
  { site, mailer, messenger }: Carriers,
  { name, email, chatId }: Pick<Person, 'name' | 'email' | 'chatId'>,
  language: 'zh' | 'en',
  organisation: Pick<Organisation, 'name'>,
): ReadonlyMap<Channel, Exit> {
  const exits = new Map<Channel, Exit>();
  if (mailer && email)
    exits.set('mail', (notices, id, links) =>
      mailer.send(
        mailOf({ to: { email, name }, language, notices, site, organisation: organisation.name[language], id, links }),
      ),
    );
  if (messenger && chatId)
    exits.set('chat', (notices, id, links) =>
      messenger.send(personalMessageOf({ to: chatId, language, notices, site, id, links })),
    );
  return exits;
}
