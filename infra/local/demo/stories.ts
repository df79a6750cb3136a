import { type PastQuarter, pastQuarterOf } from './calendar.ts';
import type { Story } from './past-quarter.ts';

/** What HR lets go by when a supervisor could not rate somebody. */
const ratingsOfSupervisor = [
  'supervisor:service-attitude',
  'supervisor:responsibility',
  'supervisor:teamwork',
  'supervisor:business-knowledge',
  'supervisor:communication',
  'supervisor:problem-solving',
];

const untouched = { course: 'untouched' } as const;
const plain: Story = { courses: {}, waivers: [], calibrations: [], share: 1, reserves: {} };

/** The quarters that are over, each with what was out of the ordinary in it. */
export const past: readonly (readonly [PastQuarter, Story])[] = [
  [pastQuarterOf(2023, 4), { ...plain, share: 0.92 }],
  [
    pastQuarterOf(2024, 1),
    {
      ...plain,
      share: 0.95,
      courses: { '0109/peer-2': untouched, '0120/peer-1': untouched },
      calibrations: [
        { employee: '0204', score: 80, reason: '2 月支援客服热线三周，协调量未计入系统；按支援前水平核定。' },
      ],
    },
  ],
  [
    pastQuarterOf(2024, 2),
    {
      ...plain,
      share: 0.98,
      courses: { '0126/supervisor-1': untouched, '0301/peer-3': untouched },
      waivers: [
        {
          employee: '0126',
          of: ratingsOfSupervisor,
          reason: '韩霜降 7 月初外派培训，未能评价程谨；以自评、同事、客户评价和数据为准。',
        },
      ],
    },
  ],
  [
    pastQuarterOf(2024, 3),
    {
      ...plain,
      courses: {
        '0118/peer-2': { course: 'declined', reason: '本季借调到数据分析部，没有一起当班，不便评价。' },
        '0212/self': untouched,
      },
    },
  ],
  [
    pastQuarterOf(2024, 4),
    {
      ...plain,
      share: 1.06,
      courses: { '0207/peer-4': untouched },
      calibrations: [{ employee: '0111', score: 90, reason: '重大投诉一案历时两月，结案记在下一季；按实际贡献核定。' }],
    },
  ],
  [pastQuarterOf(2025, 1), { ...plain, share: 0.96, courses: { '0305/peer-1': untouched, '0124/self': untouched } }],
  [
    pastQuarterOf(2025, 2),
    {
      ...plain,
      courses: { '0309/supervisor-1': untouched, '0130/peer-3': untouched },
      waivers: [
        {
          employee: '0309',
          of: ratingsOfSupervisor,
          reason: '玉竹全季驻外地分中心，袁立夏没有共事依据；以其余评价和数据为准。',
        },
      ],
    },
  ],
  [
    pastQuarterOf(2025, 3),
    {
      ...plain,
      share: 1.02,
      courses: { '0103/peer-1': untouched },
      reserves: { 客服部: 100_000 },
    },
  ],
  [
    pastQuarterOf(2025, 4),
    {
      ...plain,
      share: 1.08,
      courses: {
        '0213/peer-2': { course: 'declined', reason: '只交接过一次，看不出全季的情况。' },
      },
      calibrations: [{ employee: '0302', score: 84, reason: '年报数据由文竹独立完成，系统只计到小组；核对后上调。' }],
    },
  ],
  [
    pastQuarterOf(2026, 1),
    {
      ...plain,
      courses: {
        '0208/supervisor-1': untouched,
        '0103/peer-2': untouched,
        '0303/peer-1': untouched,
      },
      waivers: [
        {
          employee: '0208',
          of: ratingsOfSupervisor,
          reason: '魏南星 4 月上旬住院，未能评价；以自评、同事、客户评价和数据为准。',
        },
      ],
    },
  ],
  [
    pastQuarterOf(2026, 2),
    {
      ...plain,
      share: 1.03,
      reserves: { 客服部: 150_000 },
      courses: {
        '0109/peer-3': {
          course: 'declined',
          reason: '这个季度我一直上夜班，没有和甘棠同班过，不便评价。',
        },
        '0204/self': untouched,
      },
      appeals: [
        {
          employee: '0112',
          unit: '客服部',
          about: 'money',
          text: '我 4 月已经定为二级坐席，奖金基数应该是 4600 元，这次还是按 4200 元算的。',
          reason: '查到 4 月的定级通知，基数未及时更新；按 4600 元重算，补发差额。',
          change: { bonusBase: 460_000 },
        },
        {
          employee: '0209',
          unit: '协调部',
          about: 'score',
          text: '6 月系统切换那几天的转办单超时不是我造成的，希望不计入。',
          reason: '查了切换当天的日志，受影响的转办单当时已经剔除，没有计入得分，结果不变。',
          change: null,
        },
      ],
      calibrations: [
        {
          employee: '0206',
          score: 85,
          reason: '6 月工单系统切换，积压的转办单算在了款冬名下；核对后业绩应高于系统所计。',
        },
      ],
    },
  ],
];
