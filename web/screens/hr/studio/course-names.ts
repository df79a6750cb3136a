import { createContext } from 'react';
import type { policies } from '#lib/contract/policies.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';

export type CatalogueCourse = NonNullable<ReplyOf<typeof policies.read>['courses']>[number];

/** The catalogue of courses as it stood when the version was opened. */
export const CatalogueOfCourses = createContext<readonly CatalogueCourse[]>([]);
