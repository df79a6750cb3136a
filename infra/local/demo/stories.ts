import { firstQuarter, type PastQuarter, secondQuarter } from './calendar.ts';
import type { Story } from './past-quarter.ts';

/** The quarters that are over, each with what was out of the ordinary in it. */
export const past: readonly (readonly [PastQuarter, Story])[] = [
  [
    firstQuarter,
    {
      courses: {
        '0208/supervisor-1': { course: 'untouched' },
        '0103/peer-2': { course: 'untouched' },
        '0303/peer-1': { course: 'untouched' },
      },
      waivers: [
        {
          employee: '0208',
          of: [
            'supervisor:service-attitude',
            'supervisor:responsibility',
            'supervisor:teamwork',
            'supervisor:business-knowledge',
            'supervisor:communication',
            'supervisor:problem-solving',
          ],
          reason: '魏南星 4 月上旬住院，未能评价；以自评、同事、客户评价和数据为准。',
        },
      ],
      calibrations: [],
      pools: {
        客服部: { amount: 7_000_000, reserve: 0 },
        协调部: { amount: 3_600_000, reserve: 0 },
        数据分析部: { amount: 3_000_000, reserve: 0 },
      },
    },
  ],
  [
    secondQuarter,
    {
      courses: {
        '0109/peer-3': {
          course: 'declined',
          reason: '这个季度我一直上夜班，没有和甘棠同班过，不便评价。',
        },
        '0204/self': { course: 'untouched' },
      },
      waivers: [],
      calibrations: [
        {
          employee: '0206',
          score: 85,
          reason: '6 月工单系统切换，积压的转办单算在了款冬名下；核对后业绩应高于系统所计。',
        },
      ],
      pools: {
        客服部: { amount: 7_200_000, reserve: 150_000 },
        协调部: { amount: 3_700_000, reserve: 0 },
        数据分析部: { amount: 3_000_000, reserve: 0 },
      },
    },
  ],
];
