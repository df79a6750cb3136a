import type zh from '../../zh/hr/settings.ts';

export default {
  title: 'Settings',
  lead: 'Names can be changed at any time; the id of a unit stays, because files and the past use it.',
  organisation: 'Organisation',
  nameZh: 'Chinese name',
  nameEn: 'English name',
  currency: 'Currency',
  timeZone: 'Time zone',
  fixed: 'Currency and time zone are set at installation.',
  units: 'Units',
  unitsLead: 'A unit with people cannot be removed.',
  unitNew: (p) => `Unit ${p.place}`,
  unitId: 'Id',
  unitIdHint: 'What import files say, such as 客服部.',
  unitZh: 'Chinese name',
  unitEn: 'English name',
  remove: 'Remove',
  removeUnit: (p) => `Remove ${p.unit}`,
  add: 'Add a unit',
  save: 'Save',
  saved: 'Saved',
} satisfies typeof zh;
