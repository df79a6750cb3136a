import { statuses } from '#functions/problem.ts';
import { reasons, refusals } from '#lib/contract/messages.ts';
import { problems } from '#lib/contract/problem-messages.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import { problemWords } from '#lib/domain/policy/problem-words.ts';
import { code, page, table } from './markdown.ts';

/** Everything the platform refuses, with its words and its HTTP status. */
export function refusalList(): string {
  return page(
    'Refusals 拒绝',
    'A refusal is a problem+json (RFC 9457) with a stable `code`, sometimes a finer `reason`, one sentence in `detail` and, in `errors`, every place that needs mending. `{name}` is filled in. Nothing was changed when one comes.',
    '## Codes 代码',
    table(
      ['status', 'code', 'English', '中文'],
      Object.entries(refusals)
        .map(([name, words]) => [statusOf(name), code(name), words.en, words.zh] as const)
        .toSorted((a, b) => a[0] - b[0]),
    ),
    '## Reasons 原因',
    'Where a reason is given, its sentence stands in `detail` instead of the code’s.',
    table(['reason', 'English', '中文'], rowsOf(reasons)),
    '## Places that need mending 要改的地方',
    table(['code', 'English', '中文'], rowsOf(problems)),
    '## In a policy or an input 方案和输入',
    'What `npm run calculate` says, after the path of the place.',
    table(
      ['code', 'English', '中文'],
      Object.entries(problemWords).map(([name, [en, zh]]) => [code(name), en, zh]),
    ),
  );
}

const byName: Readonly<Record<string, number>> = statuses;
const statusOf = (name: string): number => byName[name] ?? 0;

const rowsOf = (words: Readonly<Record<string, Names>>) =>
  Object.entries(words).map(([name, { en, zh }]) => [code(name), en, zh]);
