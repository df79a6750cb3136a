import { describe, expect, it } from 'vitest';
import { carriersFromEnvironment } from '#functions/carriers.ts';
import { groupsFromEnvironment } from '#functions/groups.ts';

const now = () => 0;
const site = { SITE: 'https://hengji.example.com/' };
const waysOf = (environment: Record<string, string>) => {
  const { mailer, messenger } = carriersFromEnvironment(environment, now);
  return [mailer ? 'mail' : '', messenger ? 'chat' : '', groupsFromEnvironment(environment, now).length];
};
const app = { CHAT_ID: 'id', CHAT_SECRET: 's' };

describe('the ways out that are set up', () => {
  it('are none where nothing is', () => {
    expect(waysOf({})).toEqual(['', '', 0]);
  });
  it('are those that are, each for itself', () => {
    expect(waysOf({ ...site, MAIL_FROM: 'a@b.cn' })).toEqual(['mail', '', 0]);
    expect(waysOf({ ...site, MAIL_FROM: 'a@b.cn', MAIL_URL: 'smtps://u:p@mail.example.com:465' })).toEqual([
      'mail',
      '',
      0,
    ]);
    expect(waysOf({ ...site, CHAT: 'feishu', ...app })).toEqual(['', 'chat', 0]);
    expect(waysOf({ ...site, CHAT: 'wecom', ...app, CHAT_AGENT: '7' })).toEqual(['', 'chat', 0]);
    expect(waysOf({ DINGTALK_GROUP: 'https://a.example', WECOM_GROUP: 'https://b.example' })).toEqual(['', '', 2]);
    expect(carriersFromEnvironment(site, now).site).toBe('https://hengji.example.com');
  });
  it.each<[Record<string, string>, string]>([
    [{ MAIL_FROM: 'a@b.cn' }, 'SITE'],
    [{ ...site, MAIL_URL: 'smtps://mail.example.com' }, 'MAIL_FROM'],
    [{ ...site, MAIL_FROM: 'a@b.cn', MAIL_URL: 'mail.example.com' }, 'MAIL_URL'],
    [{ ...site, CHAT: 'feishu' }, 'CHAT_SECRET'],
    [{ ...site, CHAT: 'dingtalk', ...app, CHAT_AGENT: 'x' }, 'CHAT_AGENT'],
    [{ ...site, CHAT: 'slack', ...app }, 'CHAT'],
    [{ FEISHU_GROUP: 'nowhere' }, 'FEISHU_GROUP'],
  ])('that are set up by half are refused by name: %j', (environment, name) => {
    expect(() => waysOf(environment)).toThrow(name);
  });
});
