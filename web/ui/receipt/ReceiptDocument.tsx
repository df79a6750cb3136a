import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { Ledger } from '../Ledger.tsx';

/** How the people and things of a receipt are called; it names ids only. Words as they are shown, in the reader's language. */
export interface ReceiptNames {
  employee: string;
  unit: string;
  post?: string | undefined;
  supervisor?: string | null | undefined;
  /** Of the version of the policy that the receipt was made under. */
  policyVersion?: number | undefined;
}

export interface ReceiptProps {
  /** The `calculation` part of the policy. */
  policy: Policy;
  receipt: Receipt;
  names: ReceiptNames;
  /** ISO 4217; the installation's own unless told. */
  currency?: string | undefined;
  /** How the amount is called: as it would be now, as it was published, or approved. */
  bonus?: 'preview' | 'provisional' | 'final';
}

/** From ratings to money, in the order in which it was calculated. Put it in a `Sheet`. */
export function ReceiptDocument({ names }: ReceiptProps) {
  return <Ledger title={names.employee}>{null}</Ledger>;
}
