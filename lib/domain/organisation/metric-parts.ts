import type { Names } from '../policy/policy.ts';

/** What a ratio or a mean divides, and by what: short, for the heads of a table. */
export interface MetricParts {
  readonly numerator: Names;
  readonly denominator: Names;
}

const names = (zh: string, en: string): Names => ({ zh, en });
const over = (numerator: Names, denominator: Names): MetricParts => ({ numerator, denominator });

const answered = names('接通量', 'Calls answered');
const connected = names('呼入量', 'Calls connected');
const answers = names('评价数', 'Answers');

const parts: Readonly<Record<string, MetricParts>> = {
  adherence: over(names('在岗可接时长', 'Time ready'), names('排班时长', 'Time scheduled')),
  'cost-per-call': over(names('总成本', 'All cost'), names('总呼叫数', 'All calls')),
  'speed-of-answer': over(names('总排队时间', 'All queue time'), answered),
  'calls-per-hour': over(answered, names('登录小时', 'Hours logged in')),
  occupancy: over(names('通话和持线时间', 'Talk and hold'), names('再加空闲时间', 'With idle time')),
  'abandonment-rate': over(names('放弃量', 'Calls abandoned'), connected),
  attendance: over(names('实到人数', 'At work'), names('应到人数', 'Planned')),
  'blocked-rate': over(names('忙音量', 'Calls blocked'), names('全部呼叫', 'All calls')),
  'first-contact-resolution': over(names('一次解决', 'Solved at once'), answered),
  'queued-rate': over(names('排队量', 'Calls queued'), names('呼入量', 'Calls received')),
  'transfer-rate': over(names('转接量', 'Calls handed on'), answered),
  'answered-rate': over(answered, connected),
  'service-level': over(names('20 秒内接通', 'Within 20 s'), connected),
  turnover: over(names('离职人数', 'Left'), names('在编人数', 'Full-time agents')),
  'resolution-rate': over(names('已解决', 'Solved'), names('受理', 'Taken')),
  csat: over(names('满意', 'Satisfied'), answers),
  nps: over(names('推荐者减贬损者', 'Promoters less detractors'), answers),
};

/** Of a figure that is not in the catalogue, or is given as it is, nothing is known. */
export const metricPartsOf = (metric: string): MetricParts | undefined => parts[metric];
