import type words from '../../zh/studio/curve.ts';

export default {
  chart: 'The curve',
  table: 'Points of the curve',
  point: (p) => `Point ${p.place}`,
  keys: 'Arrow keys move it by a step, with Shift by ten; Enter adds a point after it, Delete takes it away.',
  lead: (p) =>
    `Drag a point, or choose it and press the arrow keys: ${p.x} across, ${p.y} up or down. Double click an empty place to add one.`,
  leadTouch: (p) => `Hold a point and drag it, by ${p.x} across and ${p.y} up or down.`,
  level: 'Straight between two points, level beyond the first and the last.',
  add: 'Add a point',
  noRoom: 'There is no room left between these two points.',
  remove: (p) => `Take point ${p.place} away`,
  removeHead: 'Take away',
  disorder: (p) => `Must be above ${p.before}, the point before.`,
  sort: 'Put in order',
  advised: (p) => `Shaded: what the catalogue of figures advises, ${p.from} to ${p.to}.`,
  before: 'Dashed: the curve as it was before.',
  reach: 'From',
  points: 'Points',
  pointsUnit: 'points',
  saidPoints: (p) => `${p.x} gives ${p.y}`,
  score: 'Score',
  coefficient: 'Coefficient',
  saidCoefficient: (p) => `A score of ${p.x} gives the coefficient ${p.y}`,
} satisfies typeof words;
