import { Icon } from './Icon.tsx';
import s from './Warning.module.css';

/** A whole sentence that warns; unlike a mark it may go over several lines. */
export const Warning = ({ children }: { children: string }) => (
  <p className={s['warning']}>
    <Icon name="warn" size={16} />
    {children}
  </p>
);
