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
 * DingTalk, after its documents as of 2025: custom robots (robot/send, signed) and, for people, gettoken and the work
 * notification topapi/message/corpconversation/asyncsend_v2.
 */
const codes: Codes = {
  name: 'errcode',
  // Busy; a robot that speaks too fast, by its old and its new number; interfaces asked too often.
  later: new Set([-1, 130101, 410100, 90002, 90005, 90006, 90018]),
  tokenOver: new Set([40014, 42001]),
};

interface Group {
  /** The robot's whole address, with its access_token. */
  readonly url: string;
  /** Where the robot asks for signatures: SEC… */
  readonly secret?: string | undefined;
  /** Milliseconds. */
  readonly now: () => number;
}

export function dingtalkGroup({ url, secret, now }: Group): GroupPoster {
  return {
    post: paced(groupRates.dingtalk, now, async ({ title, text }: GroupMessage) => {
      const body = { msgtype: 'text', text: { content: `${oneLine(title)}\n${oneLine(text)}` } };
      const signed = secret === undefined ? url : signedAddress(url, secret, now());
      return outcomeOf(await exchange({ url: signed, body }, { repeatable: false }), codes);
    }),
  };
}

/** The secret is the key; what is signed is time and secret. Both go into the address. */
function signedAddress(url: string, secret: string, milliseconds: number): string {
  const sign = createHmac('sha256', secret).update(`${milliseconds}\n${secret}`).digest('base64');
  const address = new URL(url);
  address.searchParams.set('timestamp', String(milliseconds));
  address.searchParams.set('sign', sign);
  return address.toString();
}

interface Application {
  /** https://oapi.dingtalk.com unless said otherwise. */
  readonly base?: string | undefined;
  readonly key: string;
  readonly secret: string;
  readonly agent: number;
  readonly now: () => number;
}

export function dingtalkPeople(application: Application): PersonalMessenger {
  const { base = 'https://oapi.dingtalk.com', key, secret, agent, now } = application;
  const part = encodeURIComponent;
  const withToken = keptToken({
    ask: () =>
      exchange({ url: `${base}/gettoken?appkey=${part(key)}&appsecret=${part(secret)}` }, { repeatable: true }),
    codes,
    names: { token: 'access_token', seconds: 'expires_in' },
    now,
  });
  return {
    // The same words to the same person on the same day are shown once: DingTalk sees to that.
    send: paced(personalRate, now, ({ to, title, text, button }: PersonalMessage) =>
      withToken((token) =>
        exchange(
          {
            url: `${base}/topapi/message/corpconversation/asyncsend_v2?access_token=${part(token)}`,
            body: {
              agent_id: agent,
              userid_list: to,
              msg: {
                msgtype: 'oa',
                oa: {
                  message_url: button.href,
                  head: { bgcolor: 'FF0958D9', text: oneLine(title) },
                  body: { title: oneLine(title), content: oneLine(text) },
                },
              },
            },
          },
          { repeatable: true },
        ),
      ),
    ),
  };
}
