import type zh from '../zh/preferences.ts';

export default {
  title: 'How you are told',
  lead: 'Everything is in your messages. Choose here where else it should reach you.',
  ways: 'Where it reaches you',
  mail: 'Mail',
  mailTo: (p: { address: string }) => `To ${p.address}`,
  noMail: 'Your address is not known yet; HR can add it.',
  chat: 'Personal message',
  chatLead: 'In the Feishu, DingTalk or WeCom of your organisation; nobody else sees it.',
  noChat: 'In Feishu, DingTalk or WeCom. Your account is not known yet; HR can add it.',
  when: 'When it reaches you',
  atOnce: 'As it happens',
  atOnceLead: 'What comes together is told together.',
  daily: 'Once a day, together',
  dailyLead: 'What is due today does not wait for it.',
  hour: 'At what time',
  language: 'In which language',
  organisation: 'The organisation’s',
  save: 'Save',
  saved: 'Saved',
} satisfies typeof zh;
