import { type CycleTab, paths } from '../../../paths.ts';
import type { Entry } from './LogEntries.tsx';

export type PlaceWord = CycleTab | 'people' | 'policy' | 'settings';

interface Place {
  readonly to: string;
  readonly word: PlaceWord;
}

/** Where in a cycle one finds what an action was done to, by how its name begins. */
const tabs: Readonly<Record<string, CycleTab>> = {
  announcement: 'participants',
  participants: 'participants',
  survey: 'participants',
  evaluation: 'progress',
  progress: 'progress',
  review: 'review',
  raters: 'raters',
  result: 'results',
  unit: 'results',
  appeal: 'appeals',
  appeals: 'appeals',
  further: 'appeals',
  reserve: 'appeals',
  run: 'bonus',
  bonus: 'bonus',
  correction: 'bonus',
  corrections: 'bonus',
};

/** Where the thing is that an entry tells of; undefined where there is nothing to go to, or not for this reader. */
export function placeOf(
  { action, unit, subject, details }: Entry,
  { cycle, manages }: { cycle: string | undefined; manages: boolean },
): Place | undefined {
  const [about = ''] = action.split('.');
  const tab = tabs[about];
  if (cycle !== undefined) {
    if (tab === undefined || (tab === 'review' && !manages)) return undefined;
    const person = tab === 'review' && subject !== undefined ? `?person=${encodeURIComponent(subject.id)}` : '';
    return { to: `${paths.cycle(cycle, tab)}${person}`, word: tab };
  }
  if ((about === 'person' || about === 'people') && unit !== undefined)
    return { to: paths.people(unit), word: 'people' };
  if (about === 'policy') return { to: paths.policy(String(details?.['policy'] ?? '')), word: 'policy' };
  return about === 'organisation' && manages ? { to: paths.settings(), word: 'settings' } : undefined;
}
