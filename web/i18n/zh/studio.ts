import curve from './studio/curve.ts';
import fields from './studio/fields.ts';
import frame from './studio/frame.ts';

export default { curve, frame, fields };
