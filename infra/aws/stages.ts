import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** In what an installation to try things in differs from one on which people's pay depends. */
export interface Stage {
  /** The data outlives its stack, and nothing deletes it by mistake. */
  readonly keepsData: boolean;
  readonly logsKept: RetentionDays;
  /** As many surveys are answered at once. A rush of customers must not take the account's concurrency from the staff. */
  readonly surveysAtOnce: number | undefined;
  /** Steady requests a second, and how many may come at one moment, before API Gateway answers 429. */
  readonly requests: { readonly rate: number; readonly burst: number };
}

export const stages = {
  dev: {
    keepsData: false,
    logsKept: RetentionDays.ONE_MONTH,
    // A new account may have ten concurrent executions in all, and AWS does not let the last ten be reserved.
    surveysAtOnce: undefined,
    requests: { rate: 50, burst: 100 },
  },
  prod: {
    keepsData: true,
    // The Chinese Cybersecurity Law asks for at least six months.
    logsKept: RetentionDays.SIX_MONTHS,
    surveysAtOnce: 50,
    // 100,000 people within the last hour before a deadline, several requests each, is about 150 a second.
    requests: { rate: 500, burst: 1000 },
  },
} as const satisfies Record<string, Stage>;

export type StageName = keyof typeof stages;
