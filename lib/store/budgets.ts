import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { YearBudget } from '#lib/domain/incentives/budget.ts';
import type { StoreClient } from './client.ts';
import { cyclesIn } from './cycles.ts';
import { contentOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { isBudget, keys, partitions } from './keys.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** The cycles of one year with what its units may be paid. */
export interface YearOfCycles {
  readonly cycles: readonly Stored<Cycle>[];
  readonly budget: Stored<YearBudget> | undefined;
}

/**
 * A budget lies among the cycles of its year, whose ids begin with it: whoever shows one cycle reads in the same request
 * what its year may pay and did pay.
 */
export async function yearOfCycles(client: StoreClient, year: string): Promise<YearOfCycles> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :year)',
    ExpressionAttributeValues: { ':pk': partitions.cycles, ':year': year },
    ConsistentRead: true,
  });
  const budget = items.find(isBudget);
  return {
    cycles: cyclesIn(items),
    budget: budget && contentOf<YearBudget>(budget),
  };
}

export function budgetWrite(budget: Stored<YearBudget>, request: RequestMark | null): Write {
  return nextVersion(keys.budget(budget.year), budget, request);
}
