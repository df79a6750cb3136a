import type { Walk } from '../../policy/reading/walk.ts';
import type { LooseInput } from './document.ts';

/** Who and which units there are; undefined where the list has gaps, so that nobody is called unknown for that. */
export interface People {
  employees: ReadonlySet<string> | undefined;
  units: ReadonlySet<string> | undefined;
}

/** Two employees of one id are refused at the second. */
export function checkPeople({ employees }: LooseInput, walk: Walk): People {
  if (employees === undefined) return { employees: undefined, units: undefined };
  const ids = new Set<string>();
  for (const [place, employee] of employees.entries()) {
    const id = employee?.id;
    if (id === undefined) continue;
    if (ids.has(id)) walk.report(['employees', place, 'id'], 'duplicate', { id });
    ids.add(id);
  }
  const units = employees.flatMap((employee) => employee?.unit ?? []);
  const known = (field: 'id' | 'unit') => employees.every((employee) => employee?.[field] !== undefined);
  return { employees: known('id') ? ids : undefined, units: known('unit') ? new Set(units) : undefined };
}

/** Notes an employee that the input does not have. */
export function refuseUnknown(
  people: People,
  employee: string | undefined,
  path: readonly (string | number)[],
  walk: Walk,
): boolean {
  if (employee === undefined || people.employees === undefined || people.employees.has(employee)) return false;
  walk.report(path, 'unknown-employee', { employee });
  return true;
}
