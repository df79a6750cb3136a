import type { KeyboardEvent, PointerEvent } from 'react';
import s from './Chart.module.css';
import type { Span } from './axes.ts';

/** By how many steps a key leads a point, right and up; with Shift ten times as far. */
const ways: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 10],
  PageDown: [0, -10],
};
const FAR = 10;

interface Props {
  place: number;
  label: string;
  /** Both values in words. */
  said: string;
  /** The sentence that tells which keys do what. */
  help: string;
  /** What it counts as, of all that the picture shows. */
  value: number;
  span: Span;
  left: number;
  top: number;
  held: boolean;
  wrong: boolean;
  readOnly: boolean;
  onNudge: (right: number, up: number) => void;
  onAdd?: () => void;
  onRemove?: () => void;
  onActive: (active: boolean) => void;
  onLeave: () => void;
  drag: {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
}

/** One point of the curve: dragged, or led with the keys. */
export function Handle(props: Props) {
  const { label, said, help, value, span, left, top, held, wrong, readOnly, drag, onActive } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ways[event.key];
    const act =
      event.key === 'Enter' ? props.onAdd : ['Delete', 'Backspace'].includes(event.key) ? props.onRemove : undefined;
    if (way === undefined && act === undefined) return;
    event.preventDefault();
    if (readOnly) return;
    const far = event.shiftKey ? FAR : 1;
    if (way !== undefined) props.onNudge(way[0] * far, way[1] * far);
    act?.();
  };
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- several points over one picture, each in two directions
      role="slider"
      tabIndex={0}
      data-point={props.place}
      className={[s['handle'], held ? s['held'] : '', wrong ? s['wrong'] : ''].filter(Boolean).join(' ')}
      style={{ left, top }}
      aria-label={label}
      aria-describedby={help}
      aria-readonly={readOnly}
      aria-invalid={wrong}
      aria-valuemin={span.from}
      aria-valuemax={span.to}
      aria-valuenow={value}
      aria-valuetext={said}
      onKeyDown={onKeyDown}
      onFocus={() => onActive(true)}
      onBlur={() => {
        onActive(false);
        props.onLeave();
      }}
      onPointerEnter={() => onActive(true)}
      {...(readOnly ? {} : drag)}
    />
  );
}
