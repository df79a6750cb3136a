/**
 * What a unit's pool is made of after each settlement run. Minor units; whatever has been settled by then,
 * `paid + reserve + unallocated = pool`, to the minor unit.
 */
export interface PoolAccount {
  readonly amount: number;
  /** What is left of what was kept back. */
  readonly reserve: number;
  readonly unallocated: number;
  /** Paid by the main run, to everybody together. */
  readonly main: number;
  readonly further: readonly Difference[];
}

/** What a further run paid one person, beside what they had. */
export interface Difference {
  readonly run: number;
  readonly employee: string;
  readonly difference: number;
}

type Pool = Pick<PoolAccount, 'amount' | 'reserve'>;

/** The account after the main run has paid so much of pool less reserve. */
export const afterMainRun = ({ amount, reserve }: Pool, main: number): PoolAccount => ({
  amount,
  reserve,
  unallocated: amount - reserve - main,
  main,
  further: [],
});

/** What keeps a difference from being paid: so much is missing in the reserve; 0 where nothing is. */
export const missingFor = ({ reserve }: Pick<PoolAccount, 'reserve'>, difference: number): number =>
  Math.max(0, difference - reserve);

/**
 * The account after a further run: from the reserve, to one person.
 * @throws RangeError where the reserve is short, or the difference would take something away.
 */
export function afterFurtherRun(account: PoolAccount, made: Difference): PoolAccount {
  const { run, difference } = made;
  if (difference < 0) throw new RangeError(`run ${run} would take ${-difference} away`);
  if (missingFor(account, difference) > 0) throw new RangeError(`run ${run} is more than the reserve`);
  return { ...account, reserve: account.reserve - difference, further: [...account.further, made] };
}

/** Pool and reserve raised together: what was shared stays what it was. */
export const toppedUp = <P extends Pool>(pool: P, by: number): P => ({
  ...pool,
  amount: pool.amount + by,
  reserve: pool.reserve + by,
});

/** What the unit is paid in all. */
export const paidInAll = ({ main, further }: Pick<PoolAccount, 'main' | 'further'>): number =>
  further.reduce((sum, { difference }) => sum + difference, main);

/** What a changed amount pays beside what the person has: nobody is asked for anything back. */
export const differenceTo = (before: number, after: number): number => Math.max(0, after - before);
