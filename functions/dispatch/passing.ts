import { DomainError } from '#lib/domain/error.ts';

/** Whether the same may succeed a moment later: others were writing, or the network or a service did not answer. */
export function isPassing(error: unknown): boolean {
  if (error instanceof DomainError) return error.code === 'busy' || error.code === 'version-changed';
  // What the SDK throws says how it was answered; what the system throws has a code.
  return error instanceof Error && ('$metadata' in error || 'code' in error || error.name === 'TimeoutError');
}
