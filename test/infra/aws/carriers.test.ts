import { describe, expect, it } from 'vitest';
import { carriersFromEnvironment } from '#functions/carriers.ts';
import { groupsFromEnvironment } from '#functions/groups.ts';
import { carrierFields } from '#infra/aws/carrier-fields.ts';
import { anApp, synthesised } from './synthesised.ts';
import { settingsOf } from '#infra/aws/settings.ts';

const variablesOf = (made: ReturnType<typeof synthesised>, part: 'jobs' | 'notices', named: string) => {
  const functions = Object.entries(made[part].findResources('AWS::Lambda::Function'));
  const [, found] = functions.find(([id]) => id.startsWith(named)) ?? [];
  const variables: Record<string, unknown> = found?.['Properties'].Environment.Variables;
  return variables;
};

describe('what carries notices', () => {
  it('comes from the installation’s secret, of which the template holds the places only', () => {
    const made = synthesised({
      mailFrom: 'a@example.com',
      carrierSecret: 'hengji/carriers',
      carriers: 'CHAT,CHAT_SECRET,WECOM_GROUP',
    });
    const place = (field: string) => `{{resolve:secretsmanager:hengji/carriers:SecretString:${field}::}}`;
    const send = variablesOf(made, 'notices', 'Send');
    expect(send).toMatchObject({ CHAT: place('CHAT'), CHAT_SECRET: place('CHAT_SECRET'), MAIL_FROM: 'a@example.com' });
    expect(Object.keys(send)).not.toContain('WECOM_GROUP');
    const ticks = variablesOf(made, 'jobs', 'Ticks');
    expect(ticks).toMatchObject({ WECOM_GROUP: place('WECOM_GROUP') });
    expect(Object.keys(ticks)).not.toContain('CHAT_SECRET');
  });

  it('is nothing where none is set up', () => {
    const made = synthesised();
    const all = [
      ...Object.keys(variablesOf(made, 'notices', 'Send')),
      ...Object.keys(variablesOf(made, 'jobs', 'Ticks')),
    ];
    expect(all.filter((name) => /^(?:MAIL|CHAT|FEISHU|DINGTALK|WECOM)/.test(name))).toEqual([]);
  });

  it.each([
    [{ carrierSecret: 'x' }, 'come together'],
    [{ carriers: 'CHAT' }, 'come together'],
    [{ carrierSecret: 'x', carriers: 'CHAT,SLACK' }, 'cannot be used'],
  ])('that is given by half is refused: %j', (context, why) => {
    expect(() => settingsOf(anApp(context))).toThrow(why);
  });

  it('is named as the functions read it', () => {
    const asked = new Set<string>();
    const spy = (known: Record<string, string>) =>
      new Proxy(known, { get: (target, name) => (asked.add(String(name)), target[String(name)]) });
    const all = {
      SITE: 'https://a.example',
      MAIL_FROM: 'a@b.cn',
      MAIL_URL: 'smtp://a',
      CHAT: 'wecom',
      CHAT_ID: 'a',
      CHAT_SECRET: 'b',
      CHAT_AGENT: '7',
    };
    carriersFromEnvironment(spy(all), () => 0);
    groupsFromEnvironment(spy({ FEISHU_GROUP: 'https://a.example', DINGTALK_GROUP: 'https://a.example' }), () => 0);
    expect([...carrierFields.people, ...carrierFields.groups].filter((name) => !asked.has(name))).toEqual([]);
  });
});
