import type exports from '../zh/exports.ts';

export default {
  title: 'Exports',
  lead: 'Every download is in the log with the file’s checksum (SHA-256), so that the very file can be recognised later.',
  ofCycle: 'One cycle',
  which: 'Which cycle',
  noResults: 'No results have been published yet',
  noResultsLead: 'Once the first results are out, the archive of the cycle and its tables are here.',
  ofOrganisation: 'The organisation',
  zip: 'ZIP',
  csv: 'CSV',
  xlsx: 'Excel',
  get: (p: { format: string; title: string }) => `Download ${p.format}: ${p.title}`,
  making: 'Making the file; with many people it takes some ten seconds',
  done: (p: { name: string }) => `Downloaded ${p.name}`,
  chooseColumns: 'Choose columns or one run',
  narrowLog: 'Choose by time, person and kind',
  importAgain: 'Import people',
  files: {
    archive: {
      title: 'Archive of the cycle',
      what: 'The policy, everything that was calculated from, results, further runs and corrections, and the five tables below. The note inside tells how the calculate command gives the same results, byte for byte. Ratings are in sum only: nothing tells what a single colleague or customer answered.',
    },
    participants: {
      title: 'Participants and results',
      what: 'Post, days absent, score, grade, rank, coefficient, bonus, further runs, corrections, when it was acknowledged',
    },
    ratings: {
      title: 'Ratings in sum',
      what: 'Of each person and indicator how many of each kind rated, sum and mean; nothing where there are too few',
    },
    figures: { title: 'Monthly figures', what: 'Numerators and denominators that were counted, of people and units' },
    decisions: {
      title: 'Decisions',
      what: 'Calibrated, waived, put off, appealed, corrected, added and taken out, with the reasons',
    },
    runs: {
      title: 'Settlement runs',
      what: 'Each run of each unit: pool, paid, reserve, who approved it, when it was released',
    },
    bonus: { title: 'Bonus sheet', what: 'For payroll, gross amounts; there once bonuses are settled' },
    cycleLog: { title: 'Log of this cycle', what: 'Who did or saw what, and when' },
    people: {
      title: 'People',
      what: 'Everybody’s post, supervisor, bases and addresses; change it and import it again as it is',
    },
    organisationLog: { title: 'Log of the organisation', what: 'Changes of people, policies, settings and roles' },
  },
  downloads: 'Who downloaded what',
  downloadsOf: 'Downloads of',
  organisation: 'Organisation: people, policies, settings, roles',
  nobody: 'Nobody has downloaded anything yet',
} satisfies typeof exports;
