/** How many messages a channel takes: `burst` at once, then as many as come free in a minute. */
export interface Rate {
  readonly perMinute: number;
  readonly burst: number;
}

/**
 * What the chats allow a group's robot: DingTalk 20 a minute (beyond it, silence for ten minutes), WeCom 20, Feishu 100
 * and 5 a second. A full bucket and what comes after it stay within that in any minute.
 */
export const groupRates = {
  feishu: { perMinute: 90, burst: 3 },
  dingtalk: { perMinute: 15, burst: 5 },
  wecom: { perMinute: 15, burst: 5 },
} as const satisfies Record<string, Rate>;

/** An application that writes to people: Feishu allows 1000 a minute and 50 a second; the others are asked no faster. */
export const personalRate: Rate = { perMinute: 900, burst: 30 };

/** How full the bucket was, and when. */
export interface Bucket {
  readonly left: number;
  readonly at: number;
}

export const fullBucket = ({ burst }: Rate, at: number): Bucket => ({ left: burst, at });

/** Takes one message out of the bucket at an instant (milliseconds), or says after how many seconds there will be one. */
export function taken(
  bucket: Bucket,
  { perMinute, burst }: Rate,
  now: number,
): { readonly bucket: Bucket; readonly waitSeconds: number } {
  const since = Math.max(0, now - bucket.at);
  const left = Math.min(burst, bucket.left + (since * perMinute) / 60_000);
  const at = Math.max(now, bucket.at);
  if (left >= 1) return { bucket: { left: left - 1, at }, waitSeconds: 0 };
  return { bucket: { left, at }, waitSeconds: Math.ceil(((1 - left) * 60) / perMinute) };
}
