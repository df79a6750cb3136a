import { createHmac } from 'node:crypto';
import { oneLine } from '../html.ts';
import type { GroupPoster, PersonalMessenger } from '../ports.ts';
import { groupRates, personalRate } from '../rate.ts';
import { type Codes, exchange, outcomeOf } from './exchange.ts';
import type { GroupMessage } from './group-message.ts';
import { keptToken } from './kept-token.ts';
import { paced } from './paced.ts';
import type { PersonalMessage } from './personal-message.ts';

/**
 * Feishu, after its documents as of 2025: the guide to custom bots (open-apis/bot/v2/hook, signed) and, for people,
 * auth/v3/tenant_access_token/internal and im/v1/messages.
 */
const codes: Codes = {
  name: 'code',
  // Too often: for the tenant, in a chat, for the application.
  later: new Set([11232, 230020, 99991400]),
  tokenOver: new Set([99991661, 99991663, 99991668]),
};

interface Group {
  /** The robot's whole address. */
  readonly url: string;
  /** Where the robot asks for signatures. */
  readonly secret?: string | undefined;
  /** Milliseconds. */
  readonly now: () => number;
}

export function feishuGroup({ url, secret, now }: Group): GroupPoster {
  return {
    post: paced(groupRates.feishu, now, async (message: GroupMessage) => {
      const signed = secret === undefined ? {} : signature(secret, Math.floor(now() / 1_000));
      const body = { ...signed, msg_type: 'post', content: { post: rich(message, []) } };
      return outcomeOf(await exchange({ url, body }, { repeatable: false }), codes);
    }),
  };
}

/** The key is time and secret; what is signed is nothing. */
function signature(secret: string, seconds: number) {
  const sign = createHmac('sha256', `${seconds}\n${secret}`).update('').digest('base64');
  return { timestamp: String(seconds), sign };
}

interface Application {
  /** https://open.feishu.cn unless said otherwise. */
  readonly base?: string | undefined;
  readonly id: string;
  readonly secret: string;
  readonly now: () => number;
}

export function feishuPeople({ base = 'https://open.feishu.cn', id, secret, now }: Application): PersonalMessenger {
  const withToken = keptToken({
    ask: () =>
      exchange(
        { url: `${base}/open-apis/auth/v3/tenant_access_token/internal`, body: { app_id: id, app_secret: secret } },
        { repeatable: true },
      ),
    codes,
    names: { token: 'tenant_access_token', seconds: 'expire' },
    now,
  });
  return {
    send: paced(personalRate, now, ({ to, title, text, button, mark }: PersonalMessage) =>
      withToken((token) =>
        exchange(
          {
            url: `${base}/open-apis/im/v1/messages?receive_id_type=${idType(to)}`,
            headers: { authorization: `Bearer ${token}` },
            body: {
              receive_id: to,
              msg_type: 'post',
              content: JSON.stringify(rich({ title, text }, [[{ tag: 'a', text: button.label, href: button.href }]])),
              // The same within an hour is the same message.
              uuid: mark,
            },
          },
          { repeatable: true },
        ),
      ),
    ),
  };
}

/** A rich text: what stands in it is text, so nobody is called by a name that looks like a tag. */
const rich = ({ title, text }: GroupMessage, more: readonly object[]) => ({
  zh_cn: { title: oneLine(title), content: [[{ tag: 'text', text: oneLine(text) }], ...more] },
});

/** Which of a person's ids it is can be seen from its form. */
function idType(to: string): 'open_id' | 'email' | 'user_id' {
  if (to.startsWith('ou_')) return 'open_id';
  return to.includes('@') ? 'email' : 'user_id';
}
