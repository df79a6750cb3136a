import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openBrowser } from '#test/support/browser.ts';
import { served } from '#test/support/served.ts';

// Takes the pictures of the README from the real system: `npm run pictures`.
const closed = '2026Q2-service-centre-quarterly';
const pictures = [
  { file: 'result', who: '林小满', path: `/results/${closed}`, width: 1280, height: 1180 },
  { file: 'home', who: '林小满', path: '/', width: 1280, height: 640 },
  {
    file: 'studio',
    who: '孟清明',
    path: '/hr/policies/service-centre-quarterly/edit/1?part=indicator-0-2',
    width: 1280,
    height: 860,
  },
  { file: 'bonus', who: '孟清明', path: `/hr/cycles/${closed}/bonus`, width: 1280, height: 760 },
];
const languages = [
  { language: 'en', locale: 'en-GB' },
  { language: 'zh', locale: 'zh-CN' },
];

const place = await served();
const browser = await openBrowser();
for (const { language, locale } of languages) {
  for (const { file, who, path, width, height } of pictures) {
    const page = await atTheBrowser({ ...browser, ...place }, who, { locale, viewport: { width, height } });
    await page.goto(`${place.origin}${path}`);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `docs/pictures/${file}-${language}.png` });
    await page.context().close();
  }
}
await browser.close();
await place.end();
