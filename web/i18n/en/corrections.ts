import type zh from '../zh/corrections.ts';

export default {
  recall: {
    act: 'Recall a unit',
    title: 'Recall the results of a unit',
    lead: 'For when the results of a whole unit are wrong, because the wrong figures were imported, say. For one person, use an appeal.',
    unit: 'Unit',
    what: 'Once recalled',
    effects: [
      'its people no longer see their results; they read your reason instead',
      'whoever has acknowledged does so again; what they did is kept in the log',
      'a run that is not approved becomes void and is settled anew',
      'the other units are not touched',
    ],
    reason: 'Reason (everybody in the unit reads it)',
    confirm: 'Recall',
    states: { recalled: 'Recalled, being corrected', 'signed-off': 'Signed off, to be published again' },
    by: (p) => `${p.name} recalled it ${p.at}: ${p.reason}`,
    how: 'Correct figures, calibrate or waive in the review, then sign off and publish again. The log keeps everybody’s score before and after.',
    mend: 'Go and correct',
    signOff: 'Sign off',
    publish: 'Publish again',
    publishTitle: (p) => `Publish the results of ${p.unit} again`,
    publishLead:
      'The people of the unit are told, acknowledge anew, and their time to appeal begins anew. The other units stay as they are.',
    goOn: 'Go on',
    unfinished: { recall: 'The recall is not finished; go on with it.', publish: 'Publishing is not finished; go on.' },
    all: 'The results of every unit are recalled',
    allLead: 'They are listed here again once they are corrected and published.',
  },
} satisfies typeof zh;
