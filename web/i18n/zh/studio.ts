import fields from './studio/fields.ts';
import frame from './studio/frame.ts';

export default { frame, fields };
