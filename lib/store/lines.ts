import type { Months } from '#lib/domain/calculation/months.ts';
import type { PastResult } from '#lib/domain/calculation/input.ts';
import type { ReceiptInputs } from '#lib/domain/calculation/receipt.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import { resultApart, type ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Run } from '#lib/domain/lifecycle/run.ts';
import type { ImprovementCase } from '#lib/domain/improvement/case.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import type { PromotionCase } from '#lib/domain/promotion/promotion.ts';
import type { Item, StoreClient } from './client.ts';
import { contentOf, itemOf, type Stored } from './item.ts';
import { keys, lineKind, ofUnit, partitions } from './keys.ts';
import { pack, unpack } from './packed.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** What lists show of one person once the evaluations are shut, and the sums from which everybody can be calculated. */
export interface Line {
  readonly unit: string;
  /** Their own, where that is another one below it. */
  readonly team?: string;
  readonly employee: string;
  readonly name: string;
  readonly post: Names;
  readonly previous: PastResult | null;
  readonly sums: ReceiptInputs;
  /** Behind the sums of the unit's figures. */
  readonly unitMonths: Months;
  /** The change of the evaluations that it was made after: with another one since, it no longer holds. */
  readonly after: string | null;
  /** The same of the unit's own figures, which are in everybody's line; absent where they never changed since. */
  readonly afterUnit?: string;
}

/** What was decided about the person since: it lies beside the line, so that neither is in the other's way. */
interface Decided extends Pick<
  ResultRecord,
  'unit' | 'employee' | 'calibration' | 'waivers' | 'acknowledgedAt' | 'putOff' | 'further' | 'corrections'
> {
  /** What holds for them instead of what everybody's calculation gives. */
  readonly apart?: Result;
}

interface Change {
  readonly unit: string;
  /** `null`: of all its people, by the unit's own figures. */
  readonly employee: string | null;
  readonly change: string;
}

export interface Lines {
  readonly lines: readonly Line[];
  readonly decided: ReadonlyMap<string, Decided>;
  /** The last change of each person's evaluations after they were shut. */
  readonly changes: ReadonlyMap<string, string>;
  /** The last change of each unit's own figures after that. */
  readonly unitChanges: ReadonlyMap<string, string>;
  readonly runs: readonly Stored<Run>[];
  /** Of whoever was put forward for promotion, by employee. */
  readonly promotions: ReadonlyMap<string, Stored<PromotionCase>>;
  /** Of whoever is helped to improve, by employee. */
  readonly improvements: ReadonlyMap<string, Stored<ImprovementCase>>;
}

/**
 * The lines of a cycle, or of one unit of it, with the runs. For display they may lag a moment behind; whoever writes a
 * line makes it from what is there for certain.
 */
export async function linesOf(
  client: StoreClient,
  cycle: string,
  { unit, consistent = false }: { unit?: string | undefined; consistent?: boolean } = {},
): Promise<Lines> {
  const items = await queryAll(client, {
    KeyConditionExpression: unit === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :unit)',
    ExpressionAttributeValues: {
      ':pk': partitions.lines(cycle),
      ...(unit === undefined ? {} : { ':unit': ofUnit(unit) }),
    },
    ConsistentRead: consistent,
  });
  return linesIn(items);
}

function linesIn(items: readonly Item[]): Lines {
  const byKind = Map.groupBy(items, ({ sk }) => lineKind(sk));
  const ofKind = (kind: ReturnType<typeof lineKind>) => byKind.get(kind) ?? [];
  const changes = ofKind('change').map(contentOf<Change>);
  return {
    lines: ofKind('line').map((item) => unpack(item['line']) as Line),
    decided: new Map(ofKind('decided').map((item) => [String(item['employee']), decidedIn(item)])),
    changes: new Map(
      changes.flatMap(({ employee, change }) => (employee === null ? [] : [[employee, change] as const])),
    ),
    unitChanges: new Map(changes.flatMap(({ unit, employee, change }) => (employee === null ? [[unit, change]] : []))),
    runs: ofKind('run').map(contentOf<Run>),
    promotions: new Map(ofKind('promotion').map((item) => [String(item['employee']), contentOf<PromotionCase>(item)])),
    improvements: new Map(
      ofKind('improvement').map((item) => [String(item['employee']), contentOf<ImprovementCase>(item)]),
    ),
  };
}

function decidedIn(item: Item): Decided {
  const { apart, ...decided } = contentOf<Decided>(item);
  return { ...decided, ...(apart && { apart: unpack(apart) as Result }) };
}

export function lineItem(cycle: string, line: Line): Item {
  return itemOf(keys.line(cycle, line.unit, line.employee), { line: pack(line), version: 1 });
}

/** Goes with every write of a result: what its lists show of it. */
export function decidedWrite(record: ResultRecord): Write {
  const { cycle, unit, employee, calibration, waivers, acknowledgedAt, putOff, further, corrections } = record;
  const apart = resultApart(record);
  const own = {
    ...(putOff && { putOff }),
    ...(further && { further }),
    ...(corrections && { corrections }),
    ...(apart && { apart: pack(apart) }),
  };
  const decided = { unit, employee, calibration, waivers, acknowledgedAt, ...own };
  return { Put: { Item: itemOf(keys.decided(cycle, unit, employee), { ...decided, version: 1 }) } };
}

/** Goes with every write of an evaluation after the evaluations were shut: the person's line no longer holds. */
export function changeWrite(cycle: string, change: Change): Write {
  return { Put: { Item: itemOf(keys.change(cycle, change.unit, change.employee), { ...change, version: 1 }) } };
}
