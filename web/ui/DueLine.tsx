import { useWords } from '../i18n/words.ts';
import { StateMark } from './StateMark.tsx';
import { useFormat } from './use-format.ts';

interface Props {
  /** ISO day or instant. */
  at: string;
  /** Working days left as the server counts them; calendar days are counted here. */
  workdays?: number | undefined;
}

/** "9 月 30 日截止，还有 3 个工作日"; marked when it is past. */
export function DueLine({ at, workdays }: Props) {
  const w = useWords('common');
  const f = useFormat();
  const late = f.daysUntil(at) < 0;
  const said = { date: f.date(at), left: f.left(at, late ? undefined : workdays) };
  if (late) return <StateMark state="late">{w.overdue(said)}</StateMark>;
  return <time dateTime={at}>{w.due(said)}</time>;
}
