/** With which words the paths begin below `/api` that the office's function answers; the function of every day answers the rest. */
export const officePaths = [
  'audit',
  'audit-sheet',
  'bonus-sheets',
  'personal-links',
  'policies',
  'policy-templates',
  'promotions',
  'honours',
  'incentive-cycles',
  'rater-panels',
  'simulations',
] as const;
