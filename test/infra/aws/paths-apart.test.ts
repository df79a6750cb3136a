import { expect, it } from 'vitest';
import { dailyRoutes } from '#functions/api/routes.ts';
import { incentiveRoutes } from '#functions/incentives/routes.ts';
import { officeRoutes } from '#functions/office/routes.ts';
import { pathsApart } from '#infra/aws/paths-apart.ts';

// The gateway sends a request by how its path begins; whoever answers it there must be who answers it here.

const firstParts = (routes: typeof dailyRoutes) =>
  [...new Set(routes.map(({ endpoint: { path } }) => path.split('/')[1] ?? ''))].toSorted();

it('go to the function that answers them', () => {
  expect(firstParts(officeRoutes)).toEqual(pathsApart.office.toSorted());
  expect(firstParts(incentiveRoutes)).toEqual(pathsApart.incentives.toSorted());
});

it('are apart from each other and from those of every day', () => {
  const all = [dailyRoutes, officeRoutes, incentiveRoutes].flatMap(firstParts);
  expect(new Set(all).size).toBe(all.length);
});
