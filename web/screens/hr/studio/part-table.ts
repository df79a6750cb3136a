import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { part } from '../../../api/part.ts';
import type { PartProps } from './part-props.ts';
import type { Path } from './scheme-draft.ts';

/** A part of the document that has a place of its own in the tree. */
interface Part {
  /** What it shows. */
  readonly view: LazyExoticComponent<ComponentType<PartProps>>;
  /** Where its fields stand: problems there are its own. The first is the `path` it is given. */
  readonly at: readonly [Path, ...Path[]];
}

const shownBy = <Name extends string>(load: () => Promise<Record<Name, ComponentType<PartProps>>>, name: Name) =>
  lazy(async () => ({ default: (await part(load))[name] }));

const inCalculation = (...keys: string[]): Path[] => keys.map((key) => ['calculation', key]);

/** The parts that every policy has once, in the order of the tree. Dimensions and indicators stand after `scales`. */
export const parts = {
  general: {
    view: shownBy(() => import('./parts/General.tsx'), 'General'),
    at: [[], ...inCalculation('id', 'name', 'period', 'scoreDecimals', 'minCoverage', 'maxScore', 'adjustments')],
  },
  raters: { view: shownBy(() => import('./parts/Raters.tsx'), 'Raters'), at: [['calculation', 'raters']] },
  scales: {
    view: shownBy(() => import('./parts/Scales.tsx'), 'Scales'),
    at: [
      ['calculation', 'scales'],
      ['display', 'steps'],
    ],
  },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof parts;
