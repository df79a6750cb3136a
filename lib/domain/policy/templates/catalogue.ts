import { checkScheme } from '../check-scheme.ts';
import type { Names } from '../policy.ts';
import type { Scheme } from '../scheme.ts';
import { callCentre } from './call-centre.ts';
import { dispatch } from './dispatch.ts';
import { repairGroup } from './repair-group.ts';
import { serviceCentre } from './service-centre.ts';
import { serviceCentreAnnual } from './service-centre-annual.ts';
import { supervisor } from './supervisor.ts';
import type { TemplateId } from './ids.ts';
import { technicalSupport } from './technical-support.ts';

const documents: Readonly<Record<TemplateId, { calculation: { id: string; name: Names } }>> = {
  'service-centre': serviceCentre,
  'service-centre-annual': serviceCentreAnnual,
  'call-centre': callCentre,
  'technical-support': technicalSupport,
  'repair-group': repairGroup,
  dispatch,
  supervisor,
};

/** The id that a policy made from a template gets, if it is the first. */
export const policyIdOf = (template: TemplateId): string => documents[template].calculation.id;

/** A template as a policy of its own, under its own id and name. */
export function schemeFrom(template: TemplateId, own: { readonly id?: string; readonly name?: Names } = {}): Scheme {
  const document = documents[template];
  const checked = checkScheme({ ...document, calculation: { ...document.calculation, ...own } });
  if (checked.ok) return checked.value;
  throw new Error(`The template ${template} is refused: ${JSON.stringify(checked.problems)}`);
}
