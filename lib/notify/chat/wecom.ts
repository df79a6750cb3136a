import { oneLine } from '../html.ts';
import type { GroupPoster, PersonalMessenger } from '../ports.ts';
import { groupRates, personalRate } from '../rate.ts';
import { type Codes, exchange, outcomeOf } from './exchange.ts';
import type { GroupMessage } from './group-message.ts';
import { keptToken } from './kept-token.ts';
import { paced } from './paced.ts';
import type { PersonalMessage } from './personal-message.ts';

/**
 * WeCom 企业微信, after its documents as of 2025: group robots (webhook/send; the key in the address is all there is) and,
 * for people, cgi-bin/gettoken and cgi-bin/message/send.
 */
const codes: Codes = {
  name: 'errcode',
  // Busy; asked too often; too many at a time.
  later: new Set([-1, 45009, 45033]),
  tokenOver: new Set([40014, 42001]),
};

interface Group {
  /** The robot's whole address, with its key. */
  readonly url: string;
  /** Milliseconds. */
  readonly now: () => number;
}

export function wecomGroup({ url, now }: Group): GroupPoster {
  return {
    post: paced(groupRates.wecom, now, async ({ title, text }: GroupMessage) => {
      const body = { msgtype: 'text', text: { content: `${oneLine(title)}\n${oneLine(text)}` } };
      return outcomeOf(await exchange({ url, body }, { repeatable: false }), codes);
    }),
  };
}

interface Application {
  /** https://qyapi.weixin.qq.com unless said otherwise. */
  readonly base?: string | undefined;
  readonly corporation: string;
  readonly secret: string;
  readonly agent: number;
  readonly now: () => number;
}

/** The longest time for which WeCom can leave out what it has had: four hours. */
const longestCheck = 14_400;

export function wecomPeople(application: Application): PersonalMessenger {
  const { base = 'https://qyapi.weixin.qq.com', corporation, secret, agent, now } = application;
  const part = encodeURIComponent;
  const withToken = keptToken({
    ask: () =>
      exchange(
        { url: `${base}/cgi-bin/gettoken?corpid=${part(corporation)}&corpsecret=${part(secret)}` },
        { repeatable: true },
      ),
    codes,
    names: { token: 'access_token', seconds: 'expires_in' },
    now,
  });
  return {
    send: paced(personalRate, now, ({ to, language, title, text, button }: PersonalMessage) =>
      withToken((token) =>
        exchange(
          {
            url: `${base}/cgi-bin/message/send?access_token=${part(token)}`,
            body: {
              touser: to,
              agentid: agent,
              msgtype: 'textcard',
              textcard: {
                title: withoutTags(title),
                description: withoutTags(text),
                url: button.href,
                // At most four characters.
                btntxt: language === 'zh' ? '查看' : 'Open',
              },
              enable_duplicate_check: 1,
              duplicate_check_interval: longestCheck,
            },
          },
          { repeatable: true },
        ),
      ),
    ),
  };
}

/** A card reads a few HTML tags: what looks like one is set in the wide signs, which no card reads. */
const withoutTags = (text: string) => oneLine(text).replaceAll('<', '＜').replaceAll('>', '＞').replaceAll('&', '＆');
