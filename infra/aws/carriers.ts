import { SecretValue } from 'aws-cdk-lib';
import { carrierFields } from './carrier-fields.ts';
import type { Settings } from './settings.ts';

/**
 * The variables of a function that stand in the installation's secret. The template holds their places only: what they
 * say is put in when it is deployed.
 */
export function carriersOf(
  { carriers, carrierSecret }: Pick<Settings, 'carriers' | 'carrierSecret'>,
  whom: keyof typeof carrierFields,
): Record<string, string> {
  if (carrierSecret === undefined) return {};
  const wanted = carriers.filter((field) => carrierFields[whom].some((one) => one === field));
  const placeOf = (jsonField: string) => SecretValue.secretsManager(carrierSecret, { jsonField }).unsafeUnwrap();
  return Object.fromEntries(wanted.map((field) => [field, placeOf(field)]));
}
