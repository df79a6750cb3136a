import type { ProblemCode } from '../problem-words.ts';
import type { Problem } from '../problem.ts';

/** A way through a JSON document: where we are, and what was found wrong so far. */
export class Walk {
  readonly problems: Problem[] = [];
  readonly #path: (string | number)[] = [];

  enter(key: string | number): void {
    this.#path.push(key);
  }

  leave(): void {
    this.#path.pop();
  }

  /** Notes a problem where we are, or at a key below; returns undefined, as a reader does that failed. */
  refuse(code: ProblemCode, params?: Problem['params'], below: (string | number)[] = []): undefined {
    this.report(below, code, params);
  }

  /** Notes a problem at a place counted from where we are. */
  report(below: readonly (string | number)[], code: ProblemCode, params?: Problem['params']): void {
    this.problems.push({ path: pathText([...this.#path, ...below]), code, ...(params && { params }) });
  }
}

/** `['dimensions', 0, 'weight']` is written `dimensions[0].weight`. */
function pathText(path: readonly (string | number)[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}
