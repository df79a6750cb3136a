import curve from './studio/curve.ts';
import type zh from '../zh/studio.ts';
import fields from './studio/fields.ts';
import frame from './studio/frame.ts';

export default { curve, frame, fields } satisfies typeof zh;
