import { policies } from '#lib/contract/policies.ts';
import { roles } from '#lib/contract/roles.ts';
import { schedule } from '#lib/contract/schedule.ts';
import { staff } from '#lib/contract/staff.ts';
import { usualOffsetsOf } from '#lib/domain/schedule/offsets.ts';
import type { OverHttp } from './over-http.ts';

// A small organisation, set up from nothing as its own people would: six agents of whom each is rated by four colleagues.
export const unit = '客服部';
export const agents = ['0101', '0102', '0103', '0104', '0105', '0106'] as const;
export const quarterly = 'service-centre-quarterly';
export const annual = 'service-centre-annual';
export const bases = { quarter: 600_000, year: 1_500_000 };

const office = '综合部';
const titles = '工号,姓名,部门,岗位,上级工号,入职日期,奖金基数（元）,年终奖基数（元）';
const names = ['林小满', '周亦安', '谷雨', '苏木', '连翘', '卫茅'];
const people = [
  `0901,莫问,${office},中心主任,,2015-05-04,,`,
  `0802,沈知微,${office},人事专员,0901,2018-03-01,,`,
  `0107,罗青藤,${office},客服主管,0901,2017-02-20,,`,
  ...agents.map((id, place) => `${id},${names[place]},${unit},客服专员,0107,2022-07-04,6000,15000`),
];

async function done<T>(reply: Promise<{ status: number; data: T; text: string }>): Promise<T> {
  const { status, data, text } = await reply;
  if (status !== 200) throw new Error(text);
  return data;
}

/** From the first run to the assignments from which time plans the quarters and the year of 2026. */
export async function newOrganisation(origin: string, { as }: OverHttp): Promise<void> {
  const units = [unit, office].map((id) => ({ id, name: { zh: id, en: id } }));
  const first = { id: '0801', name: '孟清明', unit: office };
  const organisation = { name: { zh: '新城服务中心', en: 'New Town' }, units, language: 'zh' };
  const opened = await fetch(`${origin}/local/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisation, person: first }),
  });
  if (!opened.ok) throw new Error(await opened.text());
  const hr = as('0801');
  const file = Buffer.from([titles, ...people].join('\r\n')).toString('base64');
  await done(hr(staff.importFile, { body: { file, apply: true, seen: Object.fromEntries(seenFirst) } }));
  const grant = (role: string, person: string, units: string[] = []) => ({
    body: { what: 'grant', role, person, units, reason: '第一年的分工' },
  });
  await done(hr(roles.ask, grant('hr', '0802')));
  const { waiting } = await done(hr(roles.ask, grant('director', '0901', [unit])));
  for (const { id } of waiting) await done(as('0802')(roles.decide, { params: { request: id, decision: 'confirm' } }));
  for (const [template, name] of [
    ['service-centre', { zh: '季度考核', en: 'Quarterly' }],
    ['service-centre-annual', { zh: '年度考核', en: 'Annual' }],
  ] as const)
    await done(hr(policies.create, { body: { template, name } }));
  const covers = { units: [unit], posts: [], employment: 'all', minServiceMonths: 0 };
  const always = { covers, calendar: 'statutory', payAfterMonths: 1 };
  await done(
    hr(schedule.create, {
      body: {
        ...always,
        name: { zh: '季度', en: 'Quarters' },
        policy: quarterly,
        kind: 'quarter',
        offsets: usualOffsetsOf('quarter'),
        since: '2026Q1',
      },
    }),
  );
  // The year is announced in November, beside its fourth quarter.
  const offsets = { ...usualOffsetsOf('year'), announce: { from: 'end', days: -40 } };
  await done(
    hr(schedule.create, {
      body: { ...always, name: { zh: '年度', en: 'Years' }, policy: annual, kind: 'year', offsets, since: '2026' },
    }),
  );
}

/** Nobody of the file is known before. */
const seenFirst = people.map((line) => [line.slice(0, line.indexOf(',')), 0] as const);
