import { schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import type { Assignment } from '#lib/domain/schedule/assignment.ts';
import { usualOffsetsOf } from '#lib/domain/schedule/offsets.ts';
import type { PolicyVersion } from '#lib/domain/policy/version.ts';
import { moment } from './moment.ts';
import { appraised } from './organisation.ts';
import { hr } from './people.ts';
import { policyId } from './policy.ts';

const annualId = 'service-centre-annual';

/** The year is appraised by the template as it is; it counts the quarters that are published. */
export const annualPolicy: PolicyVersion = {
  id: annualId,
  number: 1,
  createdAt: moment('2026-09-21', '10:20'),
  createdBy: hr,
  createdByName: '孟清明',
  state: 'approved',
  origin: { template: annualId },
  scheme: schemeFrom(annualId),
};

const everywhere = {
  covers: { units: appraised, posts: [], employment: 'all', minServiceMonths: 0 },
  calendar: 'statutory',
  payAfterMonths: 1,
  state: 'active',
  exceptions: {},
} as const;

/** From them time plans what comes: the quarters as they have been, and for the first time the year. */
export const assignments: readonly Assignment[] = [
  {
    ...everywhere,
    id: policyId,
    name: { zh: '季度考核', en: 'Quarterly appraisal' },
    policy: policyId,
    kind: 'quarter',
    offsets: usualOffsetsOf('quarter'),
    since: '2026Q3',
  },
  {
    ...everywhere,
    id: annualId,
    name: { zh: '年度考核', en: 'Annual appraisal' },
    policy: annualId,
    kind: 'year',
    // The year was half over when it was decided on: it is announced in November.
    offsets: { ...usualOffsetsOf('year'), announce: { from: 'end', days: -40 } },
    since: '2026',
  },
];
