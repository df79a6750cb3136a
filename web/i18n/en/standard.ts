import type zh from '../zh/standard.ts';

export default {
  title: 'Calculation standard',
  contents: 'Contents',
  print: 'Print',
  whole: 'Read the whole standard',
} satisfies typeof zh;
