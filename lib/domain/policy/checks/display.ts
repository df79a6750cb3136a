import { names } from '../reading/names.ts';
import { flag } from '../reading/readers.ts';
import { defaulting, object, record } from '../reading/shapes.ts';

/** What is shown: every field has a default. */
export const displayDocument = object({
  rank: defaulting(flag, () => false),
  supervisorComments: defaulting(flag, () => true),
  peerMean: defaulting(flag, () => true),
  customerMean: defaulting(flag, () => true),
  indicators: defaulting(record(names), () => ({})),
  steps: defaulting(record(record(names)), () => ({})),
});
