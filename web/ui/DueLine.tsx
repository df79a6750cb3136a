import { useWords } from '../i18n/words.ts';
import { StateMark } from './StateMark.tsx';
import { useFormat } from './use-format.ts';

/** "9 月 30 日截止，还有 3 个工作日"; marked when it is past. `at` is an ISO day or instant. */
export function DueLine({ at }: { at: string }) {
  const w = useWords('common');
  const f = useFormat();
  const said = { date: f.date(at), left: f.left(at) };
  if (f.daysUntil(at) < 0) return <StateMark state="late">{w.overdue(said)}</StateMark>;
  return <time dateTime={at}>{w.due(said)}</time>;
}
