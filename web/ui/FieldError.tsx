import s from './ErrorNote.module.css';
import { Icon } from './Icon.tsx';

/** The error of one field, under it; name its id in the field's `aria-describedby`. */
export function FieldError({ id, children }: { id?: string; children: string }) {
  return (
    <p className={s['note']} id={id}>
      <Icon name="warn" />
      <span>{children}</span>
    </p>
  );
}
