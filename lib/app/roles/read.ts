import type { Context } from '../context.ts';
import { allow } from '../guard.ts';
import { loadRoles } from './load.ts';
import { viewOf } from './view.ts';

/** Who may do what, and what waits to be confirmed. */
export async function readRoles(context: Context) {
  allow(context, 'roles.read');
  return viewOf(context, await loadRoles(context));
}
