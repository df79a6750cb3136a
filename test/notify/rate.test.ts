import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullBucket, groupRates, taken } from '#lib/notify/rate.ts';

describe('a bucket', () => {
  it('never lets through more in a minute than it holds and gains, however it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 200 }), (gaps) => {
        const rate = groupRates.dingtalk;
        let bucket = fullBucket(rate, 0);
        let clock = 0;
        const passed: number[] = [];
        for (const gap of gaps) {
          clock += gap;
          const { bucket: next, waitSeconds } = taken(bucket, rate, clock);
          bucket = next;
          if (waitSeconds === 0) passed.push(clock);
        }
        const inMinute = passed.map((start) => passed.filter((one) => one >= start && one < start + 60_000).length);
        expect(Math.max(0, ...inMinute)).toBeLessThanOrEqual(20);
      }),
    );
  });
  it('says how long to wait, and that is enough', () => {
    const rate = groupRates.wecom;
    const empty = { left: 0, at: 0 };
    const { waitSeconds } = taken(empty, rate, 0);
    expect(taken(empty, rate, waitSeconds * 1_000).waitSeconds).toBe(0);
  });
});
