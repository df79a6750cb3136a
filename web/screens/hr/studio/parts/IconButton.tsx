import { Icon, type IconName } from '../../../../ui/Icon.tsx';
import s from './IconButton.module.css';

interface Props {
  icon: IconName;
  label: string;
  onClick: () => void;
}

/** A small act at the end of a row. */
export function IconButton({ icon, label, onClick }: Props) {
  return (
    <button type="button" className={s['button']} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} size={16} />
    </button>
  );
}
