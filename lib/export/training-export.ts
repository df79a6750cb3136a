import type { Names } from '#lib/domain/policy/policy.ts';
import { effectOf } from '#lib/domain/training/effect.ts';
import type { Because, Training } from '#lib/domain/training/training.ts';
import { type Cell, decimal, empty, money, text } from './cell.ts';
import { csv } from './csv.ts';
import { currencyDecimals } from './currency.ts';
import { fileHeaders } from './file-headers.ts';
import { trainingColumns, trainingWords } from './training-words.ts';

interface TrainingSheet {
  readonly year: number;
  readonly language: 'zh' | 'en';
  readonly trainings: readonly Training[];
  readonly currency: string;
  readonly units: readonly { readonly id: string; readonly name: Names }[];
}

/** A year's plan of training as CSV: a line for each place in a course. */
export function trainingFile(sheet: TrainingSheet) {
  const w = trainingWords[sheet.language];
  const header = { role: 'header' as const, cells: trainingColumns.map((column) => text(w.columns[column])) };
  const rows = sheet.trainings.map((training) => ({ role: 'body' as const, cells: cellsOf(training, sheet) }));
  return {
    body: csv([header, ...rows], currencyDecimals(sheet.currency)),
    headers: fileHeaders('csv', { plain: `training-${sheet.year}.csv`, name: `${w.title}-${sheet.year}.csv` }),
  };
}

function cellsOf(training: Training, { language, units }: TrainingSheet): Cell[] {
  const w = trainingWords[language];
  const effect = effectOf(training);
  const { employee, name, unit, course, form, hours, date, state, result, cost, satisfaction, note } = training;
  const cells: Record<(typeof trainingColumns)[number], Cell> = {
    employee: text(employee),
    name: text(name),
    unit: text(units.find(({ id }) => id === unit)?.name[language] ?? unit),
    course: text(course.id),
    courseName: text(course.name[language]),
    form: text(w.forms[form] ?? form),
    hours: decimal(String(hours)),
    date: text(date),
    because: text(because(training.because, language)),
    state: text(w.states[state] ?? state),
    result: result === null ? empty : text(w.results[result] ?? result),
    cost: money(cost),
    before: effect.kind === 'none' ? empty : decimal(effect.before),
    after: effect.kind === 'known' ? decimal(effect.after) : empty,
    difference: effect.kind === 'known' ? decimal(effect.difference) : empty,
    satisfaction: satisfaction === null ? empty : decimal(String(satisfaction)),
    note: text(note ?? ''),
  };
  return trainingColumns.map((column) => cells[column]);
}

function because(reason: Because, language: 'zh' | 'en'): string {
  const w = trainingWords[language];
  if (reason.kind === 'hr') return w.hr;
  if (reason.kind === 'proposal') return w.proposal(reason.text);
  const cycle = reason.cycleName[language];
  return reason.kind === 'need' ? w.need(cycle, reason.indicatorName[language]) : w.wish(cycle, reason.text);
}
