import { createHash } from 'node:crypto';

/** What is kept of a link's token: whoever reads the table cannot answer in a customer's place. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
