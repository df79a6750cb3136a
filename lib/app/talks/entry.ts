import { DomainError } from '#lib/domain/error.ts';
import { entryFor, talkEntry } from '#lib/notify/talk-entry.ts';
import type { SignedIn } from '../context.ts';
import { type Asked, loadTalk } from './load.ts';

/** The talk as a file for the calendar: the same entry as in the mail, so that it stands there once. */
export async function talkFile(context: SignedIn, asked: Asked, language: 'zh' | 'en') {
  const { talk, participant } = await loadTalk(context, asked, 'talk.read');
  const people = await context.store.peopleByIds([talk.employee, talk.supervisor]);
  const mailOf = (id: string) => people.find((person) => person.id === id)?.email;
  const entry = entryFor(talk, { employee: mailOf(talk.employee), supervisor: mailOf(talk.supervisor) });
  if (!entry || entry.off === 1) throw new DomainError('wrong-state', { reason: 'talk-no-time' });
  const { content } = talkEntry(entry, { language, cycle: participant.cycleName, writtenAt: talk.at });
  return {
    body: new Blob([content]).stream(),
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="talk-${part(talk.cycle)}.ics"`,
    },
  };
}

/** What a file's name may hold. */
const part = (text: string) => text.replaceAll(/[^\w.-]/g, '-');
