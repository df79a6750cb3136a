import { useWords } from '../../../i18n/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import s from './Studio.module.css';
import type { Version } from './use-before.ts';

/** What whoever approves wants mended, and that it was handed in. */
export function Returned({
  version,
  edited,
}: {
  version: Version;
  /** Since then: it has to be handed in again. */ edited: boolean;
}) {
  const { returned, submitted } = version;
  const w = useWords('studio').frame;
  if (returned !== null && (submitted === null || submitted.at < returned.at))
    return (
      <p className={s['word']}>
        <Icon name="warn" size={16} />
        <span>{w.returned({ name: returned.by.name, reason: returned.reason })}</span>
      </p>
    );
  if (submitted === null || edited) return null;
  return (
    <p className={s['word']}>
      <Icon name="ok" size={16} />
      <span>
        {w.sent} <span className="quiet">{w.sentLead}</span>
      </span>
    </p>
  );
}
