import type { Reader } from './readers.ts';
import type { Walk } from './walk.ts';

/** A field of an object: how it is read, and what stands for it where it is left out. */
export interface Field<T> {
  read: Reader<T>;
  required: boolean;
  otherwise?: () => T;
}

type Fields = Record<string, Field<unknown>>;

/** What was read of an object: a field that was refused or left out is not there. */
export type Loose<F extends Fields> = { [K in keyof F]?: F[K] extends Field<infer T> ? T : never };

export function required<T>(read: Reader<T>): Field<T> {
  return { read, required: true };
}

/** Left out, the field is absent. */
export function optional<T>(read: Reader<T>): Field<T> {
  return { read, required: false };
}

/** Left out, the field has its default. */
export function defaulting<T>(read: Reader<T>, otherwise: () => NoInfer<T>): Field<T> {
  return { read, required: false, otherwise };
}

/** An object with exactly these fields; every field is read, however many are refused. */
export function object<F extends Fields>(fields: F): Reader<Loose<F>> {
  const known = Object.entries(fields);
  return (value, walk) => {
    if (!isRecord(value)) return walk.refuse('type-object');
    const read: Record<string, unknown> = {};
    for (const [key, field] of known) {
      const taken = takeField(value, key, field, walk);
      if (taken !== undefined) read[key] = taken;
    }
    for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) walk.refuse('unknown-key', { key }, [key]);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each key was filled by the reader of its field
    return read as Loose<F>;
  };
}

function takeField(value: Record<string, unknown>, key: string, field: Field<unknown>, walk: Walk): unknown {
  if (Object.hasOwn(value, key)) return inside(key, value[key], field.read, walk);
  if (field.required) walk.refuse('missing', { key }, [key]);
  return field.otherwise?.();
}

/** A list; an item that was refused leaves a gap, so that places stay what they are. */
export function list<T>(item: Reader<T>): Reader<(T | undefined)[]> {
  return (value, walk) => {
    if (!Array.isArray(value)) return walk.refuse('type-list');
    return value.map((one, index) => inside(index, one, item, walk));
  };
}

/** An object whose keys are ids; an entry that was refused keeps its key, so that it is not called unknown as well. */
export function record<T>(item: Reader<T>): Reader<Record<string, T | undefined>> {
  return (value, walk) => {
    if (!isRecord(value)) return walk.refuse('type-object');
    return Object.fromEntries(Object.keys(value).map((key) => [key, inside(key, value[key], item, walk)]));
  };
}

/** Reads first, then looks at the value as a whole; the look may refuse it. */
export function looking<T>(read: Reader<T>, look: (value: T, walk: Walk) => void): Reader<T> {
  return (value, walk) => {
    const taken = read(value, walk);
    if (taken !== undefined) look(taken, walk);
    return taken;
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inside<T>(key: string | number, value: unknown, read: Reader<T>, walk: Walk): T | undefined {
  walk.enter(key);
  const taken = read(value, walk);
  walk.leave();
  return taken;
}
