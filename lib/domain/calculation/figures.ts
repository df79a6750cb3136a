import type { Receipt, Step, StepFacts } from './receipt.ts';

export type Figure = string | number | boolean | null;

/** By path: the step's key and the way down in it, `indicator:task-quality.kinds[0].points`. */
export type Figures = Map<string, Figure>;

/** What each step arrives at. */
const mainField = {
  'rated-indicator': 'points',
  'metric-indicator': 'points',
  dimension: 'points',
  composite: 'composite',
  annual: 'result',
  adjustments: 'result',
  score: 'score',
  blocked: 'blockedBy',
  unrated: 'reason',
  rank: 'rank',
  grade: 'grade',
  proration: 'proration',
  coefficient: 'coefficient',
  weight: 'weight',
  cap: 'cap',
  'individual-bonus': 'bonus',
  'pool-bonus': 'bonus',
  training: 'needs',
  improvement: 'improvement',
  honours: 'items',
  promotion: 'nominated',
} as const satisfies Record<StepFacts['code'], string>;

/** Every figure of a receipt's steps, and its status. */
export function figuresOf({ status, steps }: Pick<Receipt, 'status' | 'steps'>): Figures {
  const figures: Figures = new Map([['status', status]]);
  for (const step of steps) collect(step.key, step, figures);
  return figures;
}

/** Whether a path is that of a figure that a step arrives at. */
export function isMain(path: string, steps: readonly Step[]): boolean {
  return steps.some((step) => path === `${step.key}.${mainField[step.code]}`);
}

function collect(path: string, value: unknown, figures: Figures): void {
  if (Array.isArray(value)) {
    figures.set(`${path}.length`, value.length);
    for (const [index, item] of value.entries()) collect(`${path}[${index}]`, item, figures);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) collect(`${path}.${key}`, item, figures);
  } else if (isFigure(value)) {
    figures.set(path, value);
  }
}

function isFigure(value: unknown): value is Figure {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
