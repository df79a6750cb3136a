import type { PeriodKind } from '../policy/policy.ts';
import type { Person } from './person.ts';

/** What a person's bonus of a period is counted from: a year has a base of its own. */
export const bonusBaseOf = ({ bonusBase, annualBase }: Pick<Person, 'bonusBase' | 'annualBase'>, period: PeriodKind) =>
  period === 'year' ? annualBase : bonusBase;
