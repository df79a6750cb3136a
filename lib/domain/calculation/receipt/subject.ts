import type { PersonFacts } from '../../scoring/person.ts';
import type { Employee } from '../input.ts';
import type { Place } from '../receipt.ts';

/** Whom a receipt is about, with all that both stages read of the person. */
export interface Subject {
  employee: Employee;
  facts: PersonFacts;
  /** Where the policy has a bonus. */
  unitCoefficient?: number;
  /** For whoever is rated. */
  place?: Place;
}
