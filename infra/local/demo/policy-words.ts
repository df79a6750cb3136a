import type { Display } from '#lib/domain/policy/scheme.ts';
import { steps } from '#lib/domain/policy/templates/parts.ts';

/** What is shown of a result, what each indicator means, and what each step of the scale is called. */
export const display: Display = {
  rank: true,
  supervisorComments: true,
  peerMean: true,
  customerMean: true,
  indicators: {
    consultations: {
      zh: '本季受理的客户咨询，电话、邮件和网上合计。',
      en: 'Consultations taken in the quarter by phone, mail and web.',
    },
    'problems-handled': {
      zh: '本季由本人处理的问题转办单。',
      en: 'Transfer slips handled in the quarter.',
    },
    'resolution-rate': {
      zh: '处理的问题中，客户确认已经解决的占多少。',
      en: 'How many of the problems handled the customer has confirmed as solved.',
    },
    'customer-satisfaction': {
      zh: '回访中打 4 分或 5 分的客户占多少。',
      en: 'How many customers gave 4 or 5 of 5 when asked afterwards.',
    },
    'service-attitude': {
      zh: '对客户主动、耐心、守诺；遇到抱怨先安抚再处理。',
      en: 'Takes the first step, is patient, keeps promises; calms a complaint before solving it.',
    },
    responsibility: {
      zh: '事情件件有着落，不推不拖；出了差错及时说明并补救。',
      en: 'Sees every matter through; tells of mistakes in time and mends them.',
    },
    teamwork: {
      zh: '愿意分担高峰、分享经验，交接清楚。',
      en: 'Shares the load at peaks, passes on what was learned, hands over clearly.',
    },
    'business-knowledge': {
      zh: '政策、流程、系统都熟，常见问题不查不问就能答对。',
      en: 'Knows policies, procedures and systems; answers common questions right without looking them up.',
    },
    communication: {
      zh: '听得准、说得清、写得明，客户知道办法和期限。',
      en: 'Listens, speaks and writes clearly; the customer knows what happens and by when.',
    },
    'problem-solving': {
      zh: '找到原因、给出办法、跟到解决，让同类问题少再发生。',
      en: 'Finds the cause, offers a way, follows it to the end, so that it happens less often.',
    },
  },
  steps,
};
