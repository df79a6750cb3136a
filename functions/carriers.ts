import { SESv2Client } from '@aws-sdk/client-sesv2';
import { dingtalkPeople } from '#lib/notify/chat/dingtalk.ts';
import { feishuPeople } from '#lib/notify/chat/feishu.ts';
import { wecomPeople } from '#lib/notify/chat/wecom.ts';
import { sesMailer, smtpMailer } from '#lib/notify/mailers.ts';
import type { Carriers, Mailer, PersonalMessenger } from '#lib/notify/ports.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Now = () => number;

/**
 * The ways to people outside of the application that an installation has set up. None is required: what is not set is not used, and
 * everybody has their inbox. What each variable means stands in the README.
 * @throws Error naming a variable that is missing beside another, or cannot be read.
 */
export function carriersFromEnvironment(environment: Environment, now: Now): Carriers {
  const site = environment['SITE']?.replace(/\/+$/, '') ?? '';
  const mailer = mailerFrom(environment);
  const messenger = messengerFrom(environment, now);
  if ((mailer || messenger) && !URL.canParse(site))
    throw new Error('SITE is missing: the links in what is sent begin with it.');
  return { site, ...(mailer && { mailer }), ...(messenger && { messenger }) };
}

/** MAIL_FROM: whom mails come from. They go by SES, or by SMTP where MAIL_URL names a server, its user and password. */
function mailerFrom({ MAIL_FROM: from, MAIL_URL: url }: Environment): Mailer | undefined {
  if (!from && url) throw new Error('MAIL_FROM is missing beside MAIL_URL: whom mails come from.');
  if (!from) return undefined;
  if (!url) return sesMailer({ client: new SESv2Client({}), from });
  if (!/^smtps?:\/\//.test(url)) throw new Error('MAIL_URL cannot be read: smtps://user:password@host:465.');
  return smtpMailer({ url, from });
}

/** CHAT: which product; CHAT_ID, CHAT_SECRET, CHAT_AGENT of the application in it; CHAT_BASE for another address. */
function messengerFrom(environment: Environment, now: Now): PersonalMessenger | undefined {
  const product = environment['CHAT'];
  if (!product) return undefined;
  const needed = (name: string): string => {
    const value = environment[name];
    if (!value) throw new Error(`${name} is missing beside CHAT.`);
    return value;
  };
  const agent = (): number => {
    const number = Number(needed('CHAT_AGENT'));
    if (!Number.isSafeInteger(number)) throw new Error('CHAT_AGENT is no number.');
    return number;
  };
  const secret = needed('CHAT_SECRET');
  const id = needed('CHAT_ID');
  const base = environment['CHAT_BASE'];
  switch (product) {
    case 'feishu':
      return feishuPeople({ base, id, secret, now });
    case 'dingtalk':
      return dingtalkPeople({ base, key: id, secret, agent: agent(), now });
    case 'wecom':
      return wecomPeople({ base, corporation: id, secret, agent: agent(), now });
    default:
      throw new Error('CHAT is none of feishu, dingtalk, wecom.');
  }
}
