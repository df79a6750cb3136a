import { DomainError } from '#lib/domain/error.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import { type BonusColumn, bonusColumns } from './bonus-columns.ts';

/** A column as a payroll import wants it: which, and under which title (its own where none is given). */
export interface ColumnChoice {
  id: string;
  title?: string;
}

/** A chosen column under the title that the file shows. */
export interface TitledColumn {
  column: BonusColumn;
  title: string;
}

/**
 * The columns that were chosen, in the order of the choice; all of them without one.
 * Throws DomainError `invalid` with every problem: no column, an unknown or repeated id, an empty title.
 */
export function chosenColumns(choice: readonly ColumnChoice[] | undefined, language: keyof Names): TitledColumn[] {
  if (choice === undefined) return bonusColumns.map((column) => ({ column, title: column.title[language] }));
  const problems: Problem[] = choice.length === 0 ? [{ path: 'columns', code: 'columns.none' }] : [];
  const chosen = choice.flatMap(({ id, title }, index): TitledColumn[] => {
    const column = bonusColumns.find((known) => known.id === id);
    if (title?.trim() === '') problems.push({ path: `columns[${index}].title`, code: 'column.untitled' });
    if (choice.findIndex((other) => other.id === id) < index)
      problems.push({ path: `columns[${index}].id`, code: 'column.repeated', params: { id } });
    if (column !== undefined) return [{ column, title: title ?? column.title[language] }];
    problems.push({ path: `columns[${index}].id`, code: 'column.unknown', params: { id } });
    return [];
  });
  if (problems.length > 0) throw new DomainError('invalid', { reason: 'export.columns', problems });
  return chosen;
}
