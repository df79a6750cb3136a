import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';
import { part } from './api/part.ts';
import { currentLanguage } from './i18n/language.ts';
import { type Area, loadWords } from './i18n/words.ts';

/** A screen whose code is fetched when somebody goes there. */
export const screen = <Name extends string>(load: () => Promise<Record<Name, RouteComponent>>, name: Name) =>
  lazyRouteComponent(() => part(load), name);

/** The words a screen speaks with come along with its code, not after it. */
export const speaks =
  (...areas: readonly Area[]) =>
  async () => {
    await Promise.all(areas.map((area) => loadWords(currentLanguage(), area)));
  };

/** The same, and what the screen shows is asked for meanwhile. The screen waits for it, with a skeleton of its own size. */
export const shows = (words: () => Promise<void>, read: () => Promise<void>) => async () => {
  void read();
  await words();
};
