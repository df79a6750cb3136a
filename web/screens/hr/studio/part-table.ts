import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { part } from '../../../api/part.ts';
import type { PartProps } from './part-props.ts';
import type { Path } from './scheme-draft.ts';

/** A part of the document that has a place of its own in the tree. */
export interface Part {
  /** What it shows. */
  readonly view: LazyExoticComponent<ComponentType<PartProps>>;
  /** Where its fields stand: problems there are its own. The first is the `path` it is given. */
  readonly at: readonly [Path, ...Path[]];
}

export const shownBy = <Name extends string>(load: () => Promise<Record<Name, ComponentType<PartProps>>>, name: Name) =>
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
  grades: { view: shownBy(() => import('./parts/Grades.tsx'), 'Grades'), at: [['calculation', 'grades']] },
  bonus: { view: shownBy(() => import('./parts/Bonus.tsx'), 'Bonus'), at: [['calculation', 'bonus']] },
  training: { view: shownBy(() => import('./parts/Training.tsx'), 'Training'), at: [['calculation', 'training']] },
  improvement: {
    view: shownBy(() => import('./parts/Improvement.tsx'), 'Improvement'),
    at: [['calculation', 'improvement']],
  },
  honours: { view: shownBy(() => import('./parts/Honours.tsx'), 'Honours'), at: [['calculation', 'honours']] },
  promotion: { view: shownBy(() => import('./parts/Promotion.tsx'), 'Promotion'), at: [['calculation', 'promotion']] },
  annual: { view: shownBy(() => import('./parts/Annual.tsx'), 'Annual'), at: [['calculation', 'annual']] },
  process: { view: shownBy(() => import('./parts/Process.tsx'), 'Process'), at: [['process']] },
  display: { view: shownBy(() => import('./parts/Display.tsx'), 'Display'), at: [['display']] },
} as const satisfies Record<string, Part>;
