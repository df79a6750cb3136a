import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';

/*
 * The contract hands policies and receipts on unread. They come from the server, which has checked them whole, and are
 * trusted to be what the domain says, like every other part of a reply.
 */

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
export const schemeIn = (document: unknown): Scheme => document as Scheme;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
export const policyIn = (document: unknown): Policy => document as Policy;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
export const receiptIn = (document: unknown): Receipt => document as Receipt;
