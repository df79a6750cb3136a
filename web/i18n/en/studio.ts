import type zh from '../zh/studio.ts';
import fields from './studio/fields.ts';
import frame from './studio/frame.ts';

export default { frame, fields } satisfies typeof zh;
