import type { Names } from '../policy.ts';
import type { Reader } from './readers.ts';
import { text } from './readers.ts';
import { object, required } from './shapes.ts';
import { whole } from './whole.ts';

/** A name in both languages. */
export const names: Reader<Names> = whole(object({ zh: required(text), en: required(text) }));
