import type zh from '../zh/studio.ts';
import bonus from './studio/bonus.ts';
import curve from './studio/curve.ts';
import example from './studio/example.ts';
import fields from './studio/fields.ts';
import follow from './studio/follow.ts';
import frame from './studio/frame.ts';
import grades from './studio/grades.ts';
import indicator from './studio/indicator.ts';
import process from './studio/process.ts';
import rating from './studio/rating.ts';
import tree from './studio/tree.ts';

export default {
  bonus,
  curve,
  example,
  fields,
  follow,
  frame,
  grades,
  indicator,
  process,
  rating,
  tree,
} satisfies typeof zh;
