import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { browserProgram } from './browser-program.ts';

/** A running browser. */
export interface TestBrowser {
  /** A person of their own: cookies and storage are shared with nobody. In Chinese and in Shanghai unless told. */
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Every page that is open, whoever opened it. */
  pages(): Page[];
  close(): Promise<void>;
}

/**
 * Starts the browser that came with npm; one for a test file is enough. It ends with this process, also one killed hard.
 * Where npm brings none, on anything but Linux on x64, the installed Chrome is used.
 */
export async function openBrowser(): Promise<TestBrowser> {
  const args = ['--no-sandbox', '--font-render-hinting=none'];
  const browser = await chromium.launch({ args, ...(await program()) });
  return {
    visitor: async (options) => {
      const wanted = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options };
      const context = await browser.newContext(wanted);
      await context.addInitScript(chosen(wanted.locale.slice(0, 2)));
      return context;
    },
    pages: () => browser.contexts().flatMap((context) => context.pages()),
    close: () => browser.close(),
  };
}

/** Run in each page: whoever reads in another language than the organisation's has chosen it once, in the corner. */
const chosen = (language: string) =>
  `try { localStorage.getItem('hengji.language') ?? localStorage.setItem('hengji.language', '${language}'); } catch {}`;

async function program() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const { path, environment } = await browserProgram();
  return { executablePath: path, env: { ...process.env, ...environment } };
}
