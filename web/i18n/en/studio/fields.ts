import type zh from '../../zh/studio/fields.ts';

export default {
  says: {
    missing: 'Not filled in yet; please fill it in.',
    empty: 'Not filled in yet; please fill it in.',
    'type-number': 'Please give a number.',
    'type-text': 'Please write words.',
    'type-integer': 'Please give a whole number.',
    'empty-list': 'There must be at least one.',
    sum: 'The sum is {sum}; it must be exactly 100.',
    'last-band': 'The lowest grade must start at 0, so that every score has a grade.',
    'rating-or-metric': 'Choose whether it is rated or read off a figure.',
    'kind-not-in-raters': 'This kind is not among the raters; add it there first, or take it away here.',
    'raters-needed': 'Indicators are rated, and nobody rates; add at least one kind of rater.',
    'unknown-scale': 'The scale it was rated on is gone; choose another.',
  },
  zh: 'Chinese',
  en: 'English',
  percent: '%',
} satisfies typeof zh;
