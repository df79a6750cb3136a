import type zh from '../../zh/studio/rating.ts';

export default {
  kinds: { self: 'Self', supervisor: 'Supervisor', peer: 'Peers', customer: 'Customers' },
  raters: {
    lead: 'Who rates, and how much each counts. An indicator can have weights of its own.',
    has: (p) => `${p.kind}: has a say`,
    weight: 'Weight',
    minResponses: 'Counts from',
    minHint: 'With fewer, it is as if nobody had answered, so that nobody can be recognised.',
    answers: 'answers up',
    missing: 'Where nobody rated',
    nobody: 'Nobody rates yet. Tick at least one kind.',
  },
  whenMissing: {
    redistribute: {
      label: 'Its weight goes to the others',
      means: 'The others share it as their weights stand; the score is made as usual.',
    },
    zero: { label: 'It counts 0 points', means: 'No answer is worth 0 points, which lowers the score a lot.' },
    block: { label: 'Wait until it is there', means: 'No score is made without it; HR reminds people or waives it.' },
  },
  figureMissing: {
    redistribute: {
      label: 'Its weight goes to the other indicators',
      means: 'Whoever has no figure is scored by the others.',
    },
    zero: { label: 'It counts 0 points', means: 'No figure is worth 0 points.' },
    block: { label: 'Wait until it is there', means: 'No score is made without it; HR enters it or waives it.' },
  },
  scales: {
    lead: 'The steps that raters see, and how many points each is worth.',
    title: (p) => `${p.min} to ${p.max}`,
    id: (p) => `id ${p.id}`,
    usedBy: (p) =>
      p.count === 0
        ? 'no indicator uses it yet'
        : p.count === 1
          ? '1 indicator uses it'
          : `${p.count} indicators use it`,
    min: 'Lowest',
    max: 'Highest',
    step: 'Step',
    pointsAtMin: 'The lowest is worth',
    pointsAtMax: 'The highest is worth',
    points: 'points',
    words: 'What each step is called',
    wordsHint: 'Raters read this as they choose; without it they see the number only.',
    stepHead: 'Step',
    worth: 'Worth',
    range: 'Too many steps to show: raters enter a number.',
    preview: 'As raters see it',
    previewLabel: (p) => `Try it: ${p.name}`,
    stepPoints: (p) => `worth ${p.points} points`,
    add: 'Add a scale',
    remove: 'Delete this scale',
    inUse: 'Indicators use it',
    removed: (p) => `Deleted the scale “${p.name}”`,
  },
  general: {
    name: 'Name of the policy',
    period: 'How often',
    periods: { month: 'Monthly', quarter: 'Quarterly', 'half-year': 'Half-yearly', year: 'Yearly' },
    score: 'Score',
    maxScore: 'Highest score',
    points: 'points',
    decimals: 'Decimals',
    decimalsHint: 'Rounded once, at the end.',
    places: 'places',
    minCoverage: 'Weight that must have come in',
    minCoverageHint: 'With less of the ratings and figures, no score is given.',
    adjustments: 'Rewards and penalties',
    cap: 'At most',
    capHint: '0: there are none.',
    veto: 'With a veto, the grade is at best',
    noVeto: 'not lowered',
  },
} satisfies typeof zh;
