import type { StoreClient } from '#lib/store/client.ts';

/** What others do at the worst moment: runs `meanwhile` once, just before the next request of the operation goes out. */
export function justBefore(client: StoreClient, operation: string, meanwhile: () => Promise<unknown>): void {
  let armed = true;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (armed && context.commandName === `${operation}Command`) {
        armed = false;
        await meanwhile();
      }
      return next(args);
    },
    { step: 'finalizeRequest', priority: 'high', name: `justBefore${operation}${crypto.randomUUID()}` },
  );
}
