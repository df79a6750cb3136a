import { useWords } from '../../../i18n/words.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { Known, Need } from './needs.ts';

/** What a need says: a title, and one line about what to do or what follows. */
export function useNeedWords(): (need: Need, known: Known) => { title: string; more: string } {
  const { overview, cycle } = useWords('hr');
  const w = overview.needs;
  const units = useUnitNames();
  const actions: Readonly<Record<string, string>> = cycle.actions;
  return ({ code, units: concerned, cycle: { moving }, count = 0, name = '' }, known) => {
    switch (code) {
      case 'moving':
        return { title: w.moving({ action: actions[moving ?? ''] ?? '' }), more: w.movingMore };
      case 'late':
        return { title: w.late({ count: known.late }), more: w.lateMore };
      case 'blocked':
        return { title: w.blocked({ count: known.blocked }), more: w.blockedMore };
      case 'director':
        return { title: w.director({ units: units.list(concerned) }), more: w.directorMore };
      case 'returned':
        return { title: w.returned({ units: units.list(concerned) }), more: w.returnedMore };
      case 'release':
        return { title: w.release({ units: units.list(concerned) }), more: w.releaseMore };
      case 'decide-appeals':
      case 'settle-further':
      case 'release-further':
      case 'release-corrections':
      case 'record-promotions':
      case 'announce-honours': {
        const said = w.duties[code];
        return { title: said.title({ name, count }), more: said.more };
      }
      case 'announce':
      case 'open':
      case 'shut':
      case 'pools':
      case 'signOff':
      case 'publish':
      case 'settle':
      case 'close':
        return { title: w[code], more: w[`${code}More`] };
      default:
        return code satisfies never;
    }
  };
}
