import { audit } from '#lib/contract/audit.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { cycleTables, exports } from '#lib/contract/exports.ts';
import { download } from '../../../api/download.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { type FileOffered, Files } from './FileRow.tsx';

/** Everything of one cycle, and each of its tables by itself. */
export function CycleFiles({ cycle }: { cycle: string }) {
  const w = useWords('exports');
  const language = useLanguage();
  const params = { cycle };
  const part = (file: 'archive' | (typeof cycleTables)[number]) => () =>
    download(exports.cycle, { params: { cycle, file }, query: { language } });
  const sheet = (format: 'xlsx' | 'csv') => ({
    format,
    get: () => download(bonus.sheet, { params, query: { format, language } }),
  });
  const files: readonly FileOffered[] = [
    { word: w.files.archive, first: true, formats: [{ format: 'zip', get: part('archive') }] },
    ...cycleTables.map((table) => ({
      word: w.files[table],
      formats: [{ format: 'csv' as const, get: part(table) }],
    })),
    {
      word: w.files.bonus,
      formats: [sheet('xlsx'), sheet('csv')],
      more: { to: paths.cycle(cycle, 'bonus'), label: w.chooseColumns },
    },
    {
      word: w.files.cycleLog,
      formats: [{ format: 'csv', get: () => download(audit.sheet, { query: { cycle, language } }) }],
      more: { to: paths.cycle(cycle, 'log'), label: w.narrowLog },
    },
  ];
  return <Files key={cycle} files={files} />;
}
