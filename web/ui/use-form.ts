import { type SubmitEvent, useEffect, useRef } from 'react';
import type { ApiProblem } from '../api/problem.ts';

interface Sending {
  readonly busy: boolean;
  readonly problem: ApiProblem | undefined;
}

/**
 * What every form does: Enter sends it, once; a refusal leads to the first field it names. `fields` are the paths whose
 * problems stand beside their fields; `refusal` is what is left to say beside the button.
 */
export function useForm({ busy, problem }: Sending, fields: readonly string[], send: () => unknown) {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem !== undefined) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void send();
  };
  return { form: { ref, onSubmit, noValidate: true }, refusal: problem?.besides(fields) };
}
