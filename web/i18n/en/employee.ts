import type zh from '../zh/employee.ts';

export default {
  home: { title: 'Home' },
  evaluation: { title: 'Evaluation' },
  confirm: { title: 'Confirm the announcement' },
  results: { title: 'My appraisal' },
  result: { title: 'My result' },
} satisfies typeof zh;
