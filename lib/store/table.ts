/**
 * The one table, as data. Deployment and the embedded engine are both made from this definition, so it imports nothing.
 * Keys are built in `keys.ts` only; which question each access pattern answers stands in this folder's README.
 */
export const table = {
  name: 'hengji',
  key: { partition: 'pk', sort: 'sk' },
  indexes: [{ name: 'gsi1', partition: 'gsi1pk', sort: 'gsi1sk' }],
  ttl: 'expiresAt',
} as const;
