import { expect, it } from 'vitest';
import { dailyRoutes } from '#functions/api/routes.ts';
import { officeRoutes } from '#functions/office/routes.ts';
import { officePaths } from '#infra/aws/office-paths.ts';

// The gateway sends a request by how its path begins; whoever answers it there must be who answers it here.

const firstParts = (routes: typeof dailyRoutes) => [
  ...new Set(routes.map(({ endpoint: { path } }) => path.split('/')[1] ?? '')),
];

it('sends to the office what the office answers, and nothing else', () => {
  expect(firstParts(officeRoutes).toSorted()).toEqual([...officePaths].toSorted());
  expect(firstParts(dailyRoutes).filter((first) => (officePaths as readonly string[]).includes(first))).toEqual([]);
});
