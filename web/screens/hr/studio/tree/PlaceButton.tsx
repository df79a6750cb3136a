import type { KeyboardEvent, ReactNode } from 'react';
import type { Place } from '../places.ts';
import { ProblemMark } from './ProblemMark.tsx';
import { useTree } from './tree-context.ts';
import s from './Tree.module.css';

interface Props {
  place: Place;
  children: ReactNode;
  onKey?: (event: KeyboardEvent) => void;
  title?: string | undefined;
}

/** Opens a place of the tree; says how much is to be mended there. */
export function PlaceButton({ place, children, onKey, title }: Props) {
  const tree = useTree();
  return (
    <button
      type="button"
      className={s['name']}
      data-place={place}
      aria-current={tree.place === place ? 'true' : undefined}
      title={title}
      onClick={() => tree.go(place)}
      onKeyDown={onKey}
    >
      <span>{children}</span>
      <ProblemMark count={tree.count(place)} />
    </button>
  );
}
