import { type ReactNode, useId } from 'react';
import type { ApiProblem } from '../api/problem.ts';
import s from './Button.module.css';
import { ErrorNote } from './ErrorNote.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { Link } from './Link.tsx';

interface Look {
  /** `fill` once per screen; `quiet` has no border. */
  kind?: 'fill' | 'line' | 'quiet' | undefined;
  icon?: IconName | undefined;
  /** 32 px, for dense rows. */
  small?: boolean | undefined;
  children: ReactNode;
}

interface Props extends Look {
  onClick?: (() => void) | undefined;
  type?: 'button' | 'submit';
  /** Under way: the button waits and a second click does nothing. */
  busy?: boolean | undefined;
  /** Why it may not be pressed; stands beside the greyed button. */
  why?: string | undefined;
  /** What a screen reader hears where the button's words lean on the row they stand in. */
  label?: string | undefined;
  /** What the server said when it was pressed; stands beside it. */
  problem?: ApiProblem | undefined;
  /** Whether the Tab key stops here; in a grid only in one row. */
  tabbed?: boolean;
}

const look = ({ kind = 'line', small = false }: Look) =>
  [s['button'], s[kind], small ? s['small'] : ''].filter(Boolean).join(' ');

export function Button({ onClick, type = 'button', busy = false, why, label, problem, tabbed = true, ...rest }: Props) {
  const reason = useId();
  const idle = why === undefined && !busy;
  const button = (
    <button
      type={type}
      className={look(rest)}
      aria-label={label}
      tabIndex={tabbed ? undefined : -1}
      aria-disabled={!idle}
      aria-busy={busy}
      aria-describedby={why === undefined ? undefined : reason}
      onClick={(event) => (idle ? onClick?.() : event.preventDefault())}
    >
      {rest.icon === undefined ? null : <Icon name={rest.icon} />}
      {rest.children}
    </button>
  );
  if (why === undefined && problem === undefined) return button;
  return (
    <span className={s['beside']}>
      {why === undefined ? null : (
        <small id={reason} className="quiet">
          {why}
        </small>
      )}
      {problem === undefined ? null : <ErrorNote problem={problem} />}
      {button}
    </span>
  );
}

/** Looks like a button, goes somewhere. */
export function ButtonLink({ to, label, onClick, ...rest }: Look & { to: string } & Pick<Props, 'label' | 'onClick'>) {
  return (
    <Link to={to} className={look(rest)} label={label} onClick={onClick}>
      {rest.icon === undefined ? null : <Icon name={rest.icon} />}
      {rest.children}
    </Link>
  );
}
