import type { StoreClient } from '#lib/store/client.ts';

/** What others do at the worst moment: `meanwhile` happens once, just before the next (or nth) request of the operation. */
export function justBefore(client: StoreClient, operation: string, meanwhile: () => Promise<unknown>, nth = 1): void {
  let left = nth;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName === `${operation}Command`) {
        left -= 1;
        if (left === 0) await meanwhile();
      }
      return next(args);
    },
    { step: 'initialize', name: `justBefore${crypto.randomUUID()}` },
  );
}
