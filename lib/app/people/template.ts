import { text } from '#lib/export/cell.ts';
import { csv } from '#lib/export/csv.ts';
import { fileHeaders } from '#lib/export/file-headers.ts';
import { peopleColumnIds, peopleColumns } from '#lib/import/people-columns.ts';
import type { Context } from '../context.ts';
import { allow } from '../guard.ts';

/** A file with nothing but titles: an example in it would sooner or later be imported. */
export function peopleTemplate(context: Context, language: 'zh' | 'en') {
  allow(context, 'people.manage');
  const titles = peopleColumnIds.map((column) => peopleColumns[column][language === 'zh' ? 0 : 1]);
  const rows = [{ role: 'header' as const, cells: titles.map((title) => text(title)) }];
  const name = language === 'zh' ? '人员导入模板.csv' : 'people-template.csv';
  return { body: csv(rows, 2), headers: fileHeaders('csv', { plain: 'people-template.csv', name }) };
}
