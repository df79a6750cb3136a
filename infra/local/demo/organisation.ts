import type { Organisation } from '#lib/domain/organisation/person.ts';

export const zone = 'Asia/Shanghai';

/** The units that are appraised; the fourth only appraises. */
export const appraised = ['客服部', '协调部', '数据分析部'] as const;

/** Nobody works in it: it holds two units together. */
export const operations = '运营中心';

/** An invented service centre. */
export const demoOrganisation: Organisation = {
  name: { zh: '澄江服务中心', en: 'Chengjiang Service Centre' },
  units: [
    { id: '客服部', name: { zh: '客服部', en: 'Customer service' }, parent: operations },
    { id: '协调部', name: { zh: '协调部', en: 'Coordination' }, parent: operations },
    { id: '数据分析部', name: { zh: '数据分析部', en: 'Data analysis' } },
    { id: '管理部', name: { zh: '管理部', en: 'Management' } },
    { id: operations, name: { zh: '运营中心', en: 'Operations' } },
  ],
  currency: 'CNY',
  timeZone: zone,
  language: 'zh',
};
