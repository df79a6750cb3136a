import type { Organisation } from '#lib/domain/organisation/person.ts';
import type { RoleBook } from '#lib/domain/organisation/roles.ts';
import type { StoreClient } from './client.ts';
import { contentOf, type Stored } from './item.ts';
import { keys } from './keys.ts';
import { queryAll } from './read.ts';
import type { WorkYears } from './schedules.ts';

/** What lies beside each other: the organisation, who has which role in it, and on which days it works. */
export async function organisationWhole(client: StoreClient): Promise<{
  organisation: Stored<Organisation> | undefined;
  roleBook: Stored<RoleBook> | undefined;
  workYears: WorkYears;
}> {
  const { pk } = keys.organisation();
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  });
  const under = ({ sk }: { sk: string }) => items.find((item) => item.sk === sk);
  const [organisation, roleBook, years] = [keys.organisation(), keys.roleBook(), keys.workYears()].map(under);
  return {
    organisation: organisation && contentOf<Organisation>(organisation),
    roleBook: roleBook && contentOf<RoleBook>(roleBook),
    workYears: years ? contentOf<WorkYears>(years) : { years: {} },
  };
}
