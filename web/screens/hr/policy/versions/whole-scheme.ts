import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { schemeIn } from '../../shared/documents.ts';
import type { VersionRecord } from './types.ts';

/** What a version says, with what it leaves unsaid: a draft holds only what was written of it. */
export function wholeScheme({ state, scheme }: Pick<VersionRecord, 'state' | 'scheme'>): Scheme {
  if (state === 'approved' || state === 'retired') return schemeIn(scheme);
  const checked = checkScheme(scheme);
  return checked.ok ? checked.value : schemeIn(scheme);
}
