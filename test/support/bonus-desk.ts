import { audit } from '#lib/contract/audit.ts';
import { bonusTerms } from '#lib/contract/bonus-terms.ts';
import type { PlayedCycle } from './cycle.ts';

/** What HR enters beside a unit’s bonus, and what is seen of it. */
export const bonusDesk = (played: PlayedCycle) => {
  const { params, hr, as } = played;
  const terms = async () => (await hr(bonusTerms.read, { params })).data;
  const unitOf = async (unit: string) => (await terms()).units.find((one) => one.unit === unit)!;
  const coefficient = async (unit: string, value: number | null, by = '0801', reason = '本季度承接了夜班热线') =>
    as(by)(bonusTerms.coefficient, {
      params: { ...params, unit },
      body: { value, reason },
      seen: (await terms()).version,
    });
  const approver = async (unit: string, employee: string | null, by = '0801') =>
    as(by)(bonusTerms.approver, {
      params: { ...params, unit },
      body: { employee, reason: '负责人本人参加考核' },
      seen: (await terms()).version,
    });
  const budgets = async (units: Record<string, number | null>, over: { by?: string; seen?: number } = {}) =>
    as(over.by ?? '0801')(bonusTerms.budgets, {
      params: { year: '2026' },
      body: { units },
      seen: over.seen ?? (await terms()).budgetVersion,
    });
  const bonusOf = async (employee: string, by = '0801') =>
    (await played.units(by)).flatMap(({ rows }) => rows).find((row) => row.employee.id === employee)!;
  const logged = async (action: string) =>
    (await hr(audit.read, { query: action.startsWith('budget') ? {} : params })).data.items.filter(
      (entry) => entry.action === action,
    );
  return { terms, unitOf, coefficient, approver, budgets, bonusOf, logged };
};
