/** With which words the paths begin below `/api` that the office's function answers; the function of every day answers the rest. */
export const officePaths = [
  'appeals',
  'audit',
  'audit-sheet',
  'bonus-sheets',
  'corrections',
  'personal-links',
  'policies',
  'policy-templates',
  'promotions',
  'honours',
  'incentive-cycles',
  'rater-panels',
  'simulations',
] as const;
