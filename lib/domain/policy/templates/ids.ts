import type { Names } from '../policy.ts';

/** The ready-made policies, in the order in which they are offered. */
export const templateIds = [
  'service-centre',
  'service-centre-annual',
  'call-centre',
  'technical-support',
  'repair-group',
  'dispatch',
  'supervisor',
] as const;
export type TemplateId = (typeof templateIds)[number];

/** What each is called until whoever takes it calls it something else. */
export const templateNames = {
  'service-centre': { zh: '服务中心季度考核', en: 'Service centre, quarterly' },
  'service-centre-annual': { zh: '服务中心年度考核', en: 'Service centre, annual' },
  'call-centre': { zh: '呼叫中心坐席月度考核', en: 'Call-centre agent, monthly' },
  'technical-support': { zh: '技术支持季度考核', en: 'Technical support, quarterly' },
  'repair-group': { zh: '维修组季度考核', en: 'Repair group, quarterly' },
  dispatch: { zh: '派遣人员半年考核', en: 'Dispatched staff, half-yearly' },
  supervisor: { zh: '部门主管季度考核', en: 'Supervisor of a unit, quarterly' },
} as const satisfies Record<TemplateId, Names>;
