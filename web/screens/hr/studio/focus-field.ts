import { fieldId } from './fields/field-id.ts';
import type { Path } from './scheme-draft.ts';

/** The part may still be on its way. */
const TRIES = 40;

/** Leads to the field at a path, or the first below it, or what is marked wrong, in the part that is shown. */
export function focusField(place: string, path: Path): void {
  // A dialog that it was chosen in gives the focus back first.
  setTimeout(() => lead(place, path, TRIES));
}

function lead(place: string, path: Path, tries: number): void {
  const part = document.querySelector(`[data-part="${place}"]`);
  const id = fieldId(path);
  const fields = [...(part?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const found =
    fields.find((field) => field.dataset['field'] === id) ??
    fields.find((field) => field.dataset['field']?.startsWith(id.slice(0, -1))) ??
    part?.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (found != null) {
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'center' });
  } else if (tries > 0) setTimeout(() => lead(place, path, tries - 1), 50);
}
