import type zh from '../../zh/hr/settings.ts';

export default {
  title: 'Settings',
  organisation: 'Organisation',
  language: 'Language',
  languageHint: 'What people see until they choose their own at the top.',
  currency: 'Currency',
  timeZone: 'Time zone',
  fixed: 'Currency and time zone are set at installation.',
  units: 'Units',
  unitsLead:
    'Names and the unit above can be changed; the id stays. A unit with people or a director cannot be removed. Cycles already announced stay as they are.',
  unitNew: (p) => `Unit ${p.place}`,
  unitId: 'Id',
  unitIdHint: 'What import files say, such as 客服部.',
  unitZh: 'Chinese name',
  unitEn: 'English name',
  unitParent: 'Belongs to',
  unitTop: 'None (top)',
  remove: 'Remove',
  removeUnit: (p) => `Remove ${p.unit}`,
  add: 'Add a unit',
  save: 'Save',
  changed: 'Changes are not saved yet',
  saved: 'Saved',
} satisfies typeof zh;
