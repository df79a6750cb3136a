/**
 * With which words the paths begin below `/api` that the functions apart answer; the function of every day answers the
 * rest.
 */
export const pathsApart = {
  office: [
    'assignments',
    'audit',
    'audit-sheet',
    'bonus-sheets',
    'calendar',
    'coverage',
    'people-imports',
    'people-template',
    'personal-links',
    'policies',
    'policy-templates',
    'rater-panels',
    'reports',
    'role-requests',
    'roles',
    'schedule',
    'simulations',
  ],
  incentives: [
    'appeals',
    'bonus-budgets',
    'bonus-terms',
    'corrections',
    'exports',
    'honours',
    'improvements',
    'incentive-cycles',
    'promotions',
    'talks',
    'training',
  ],
} as const;
