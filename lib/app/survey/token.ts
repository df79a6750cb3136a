import { createHash, createHmac } from 'node:crypto';

/** What is kept of a link's token: whoever reads the table cannot answer in a customer's place. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * The token in this place of a batch: 192 bits. Whoever knows the salt only, as somebody who reads the table does, or the
 * request's key only, cannot make it.
 */
export function tokenOf(salt: string, requestKey: string, place: number): string {
  return createHmac('sha256', salt).update(`${place} ${requestKey}`).digest().subarray(0, 24).toString('base64url');
}
