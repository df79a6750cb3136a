import { StateMark } from './StateMark.tsx';

/** Something went well: seen for a while beside the button, and told to a screen reader. */
export function Said({ children }: { children: string | undefined }) {
  return <output>{children === undefined ? null : <StateMark state="done">{children}</StateMark>}</output>;
}
