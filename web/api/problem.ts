import type { ErrorCode } from '#lib/domain/error.ts';

export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** A refusal by the server in the reader's words, or a network that did not answer (`offline`). Nothing was changed. */
export class ApiProblem extends Error {
  readonly code: ErrorCode | 'offline';
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly reason: string | undefined;
  readonly errors: readonly FieldProblem[];
  /** Seconds after which the server says it is worth asking again. */
  readonly retryAfter: number | undefined;

  constructor(told: {
    code: ErrorCode | 'offline';
    status: number;
    title?: string | undefined;
    detail?: string | undefined;
    reason?: string | undefined;
    errors?: readonly FieldProblem[] | undefined;
    retryAfter?: number | undefined;
  }) {
    super(told.detail ?? told.title ?? told.code);
    this.name = 'ApiProblem';
    this.code = told.code;
    this.status = told.status;
    this.title = told.title ?? '';
    this.detail = told.detail ?? '';
    this.reason = told.reason;
    this.errors = told.errors ?? [];
    this.retryAfter = told.retryAfter;
  }

  /** May the same request succeed a moment later, with nothing changed? */
  get passing(): boolean {
    return this.code === 'offline' || this.code === 'busy' || this.code === 'too-many-requests' || this.status >= 500;
  }

  /** What the server says of one field, e.g. `answers.0.comment`. */
  at(path: string): string | undefined {
    return this.errors.find((error) => error.path === path)?.message;
  }

  /** What it says of a place and of all that lies in it: `units`, `units[2]`, `units.2.name`. */
  within(place: string): string | undefined {
    return this.errors.find(({ path }) => liesIn(path, place))?.message;
  }

  /** The same refusal without what is said beside the fields of these places. */
  besides(places: readonly string[]): ApiProblem {
    const errors = this.errors.filter(({ path }) => !places.some((place) => liesIn(path, place)));
    const { code, status, title, detail, reason, retryAfter } = this;
    return new ApiProblem({ code, status, title, detail, reason, retryAfter, errors });
  }
}

const liesIn = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);

export const offline = (): ApiProblem => new ApiProblem({ code: 'offline', status: 0 });

const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  412: 'version-changed',
  429: 'too-many-requests',
};

const codeOf = (status: number): ErrorCode => codes[status] ?? (status >= 500 ? 'internal' : 'invalid');

/** Reads problem+json; a reply that is none (a proxy's page, say) still becomes a problem with a code. */
export async function problemOf(reply: Response): Promise<ApiProblem> {
  const told: Partial<ApiProblem> = await reply.json().catch(() => ({}));
  const wait = Number(reply.headers.get('retry-after'));
  return new ApiProblem({
    code: told.code ?? codeOf(reply.status),
    status: reply.status,
    title: told.title,
    detail: told.detail,
    reason: told.reason,
    errors: told.errors,
    retryAfter: wait > 0 ? wait : undefined,
  });
}

/** What is no refusal is a fault of ours: the reader is told so in words, the developer finds it in the console. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem({ code: 'internal', status: 0 });
}
