import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noticeKinds } from '#lib/domain/notices/notice.ts';
import { placeOf, preferencesPlace, startPlace } from '#lib/notify/links.ts';
import { said } from '#lib/notify/words/words.ts';
import { aNotice } from './makers.ts';

const languages = ['zh', 'en'] as const;
const params = {
  kind: 'peer',
  count: 1,
  due: '2026-09-30',
  action: 'open',
  name: '林小满',
  unit: '客服部',
  year: '2027',
};

/** The paths of the web application as its routes declare them: /results/$cycle. */
const screens = readdirSync('web/routes').map((file) => readFileSync(`web/routes/${file}`, 'utf8'));
const routes = [...screens.join('').matchAll(/path: '(\/[^']*)'/g)].map(([, path = '']) => path);
const cycleTabs = ['participants', 'progress', 'review', 'results', 'bonus', 'log'].map(
  (tab) => `/hr/cycles/$cycle/${tab}`,
);
const known = [...routes, ...cycleTabs, '/hr/incentives/$tab'];
const leadsSomewhere = (path: string) =>
  known.some((route) => new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}$`).test(path));

describe.each(noticeKinds)('%s', (kind) => {
  it.each(languages)('is said whole in %s, with all it may carry and with what it always has', (language) => {
    const { name, ...nameless } = params;
    const always = kind === 'reopened' ? nameless : { ...nameless, name };
    const full = said(aNotice({ kind, params: { ...params, reason: '数据补录。' } }), language);
    const bare = said(aNotice({ kind, params: always }), language);
    for (const { title, text, button } of [full, bare]) {
      expect([title, text, button].join('')).not.toMatch(/undefined|NaN|\[object|null| {2}|，，|。。/);
      for (const part of [title, text, button]) expect(part.trim()).toBe(part);
      expect(text).toMatch(/[。.]$/);
      expect(title.length).toBeLessThan(80);
    }
    const own = Object.values({ ...params, reason: '数据补录。' }).reduce<string>(
      (text, name) => text.replaceAll(String(name), ''),
      full.title + full.text + full.button,
    );
    expect(/[\u4E00-\u9FFF]/.test(own)).toBe(language === 'zh');
  });

  it('leads to a page that is there, as whatever somebody is told', () => {
    const ways = [undefined, 'hr', 'above', 'director'].map((as) =>
      placeOf(aNotice({ kind, params: as ? { as } : {} })),
    );
    expect(ways.filter((path) => !leadsSomewhere(path))).toEqual([]);
  });
});

describe('the other links', () => {
  it('lead to pages, and those of nowhere would be found', () => {
    expect([startPlace, preferencesPlace].filter((path) => !leadsSomewhere(path))).toEqual([]);
    expect(leadsSomewhere('/hr/nowhere')).toBe(false);
    expect(leadsSomewhere('/results')).toBe(true);
  });
  it('keep an id in its place', () => {
    const notice = aNotice({ kind: 'published', cycle: { id: 'a/b?c#d', name: { zh: '考', en: 'x' } } });
    expect(placeOf(notice)).toBe('/results/a%2Fb%3Fc%23d');
  });
});
