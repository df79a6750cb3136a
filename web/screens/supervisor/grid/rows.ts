import type { DraftBody, EvaluationForm } from '#lib/contract/evaluations.ts';
import { now } from '../../../api/config.ts';
import type { Draft, DraftView } from '../../../ui/draft.ts';
import { type Lack, lacksOf, type Line } from '../../employee/evaluation/form-problems.ts';

export type Forms = readonly [EvaluationForm, ...EvaluationForm[]];
export type TeamDrafts = ReadonlyMap<string, Draft<DraftBody>>;

/** One person of the team, as it stands at this moment. */
export interface GridRow {
  readonly id: string;
  readonly form: EvaluationForm;
  readonly value: DraftBody;
  /** Absent where nothing can be written any more. */
  readonly writing: { readonly draft: Draft<DraftBody>; readonly view: DraftView<DraftBody> } | undefined;
  readonly lacks: readonly Lack[];
}

/** The server refuses after the closing: better to say so at once than after the rating. */
export const isOpen = ({ state, closesAt }: EvaluationForm): boolean =>
  (state === 'requested' || state === 'draft') && now() < new Date(closesAt);

/** What the server told, with what was written since; those who were submitted meanwhile can only be read. */
export function rowsOf(forms: Forms, drafts: TeamDrafts, submitted: ReadonlySet<string>): GridRow[] {
  return forms.map((form) => {
    const draft = drafts.get(form.id);
    const view = draft?.view();
    const value = view?.value ?? form.draft;
    const sent = submitted.has(form.id) && form.state !== 'submitted';
    const shown = sent ? { ...form, state: 'submitted' as const } : form;
    const writing = draft !== undefined && view !== undefined && isOpen(shown) ? { draft, view } : undefined;
    return { id: form.id, form: shown, value, writing, lacks: writing === undefined ? [] : lacksOf(form, value) };
  });
}

/** A form's line of an indicator: every form of a cycle has the same. */
export const lineOf = ({ form }: GridRow, indicator: string): Line | undefined =>
  form.lines.find((line) => line.indicator === indicator);

export const lackOf = ({ lacks }: GridRow, indicator: string): Lack | undefined =>
  lacks.find(({ line }) => line.indicator === indicator);

export const isComplete = ({ writing, lacks }: GridRow): boolean => writing !== undefined && lacks.length === 0;
