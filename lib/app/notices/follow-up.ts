import { dayOf } from '#lib/domain/calendar/days.ts';
import { DomainError, LostRace } from '#lib/domain/error.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import { followCycle, wasReopened } from '#lib/domain/notices/follow.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';
import type { Change } from '#lib/store/changes.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { keepCycle, keepSchedules } from '../schedule/reconcile.ts';
import type { Scheduler } from '../schedule/scheduler.ts';
import type { Afterwards } from './afterwards.ts';
import { noticeOf } from './notice-of.ts';
import { tellCase } from './tell-case.ts';
import { tellHonours } from './tell-honours.ts';
import { tellPolicy } from './tell-policy.ts';
import { tellPromotion } from './tell-promotion.ts';
import { tellRoles } from './tell-roles.ts';
import { tellTalk } from './tell-talk.ts';

export interface FollowPorts {
  readonly scheduler: Scheduler;
  readonly afterwards: Afterwards;
}

type ChangeOf<Kind extends Change['of']> = Extract<Change, { of: Kind }>;

/** Carries out what follows from one change. Done again, or late, it sets what holds now and tells nobody twice. */
export async function followUp(context: Context, change: Change, ports: FollowPorts): Promise<void> {
  switch (change.of) {
    case 'cycle':
      return cycleChanged(context, change, ports);
    case 'case':
      return tellCase(context, change.before, change.after);
    case 'talk':
      return tellTalk(context, change.before, change.after);
    case 'promotion':
      return tellPromotion(context, change.before, change.after);
    case 'honours':
      return tellHonours(context, change.before, change.after);
    case 'policy':
      return tellPolicy(context, change.before, change.after);
    // Only counted.
    case 'answer':
      return undefined;
    case 'evaluation':
      return evaluationChanged(context, change);
    case 'roles':
      return tellRoles(context, change.before, change.after);
    case 'notice':
      return noticeTold(context, change, ports);
  }
}

async function cycleChanged(context: Context, { before, after }: ChangeOf<'cycle'>, ports: FollowPorts): Promise<void> {
  const { tell, time } = followCycle(before, after);
  if (tell.length > 0) await ports.afterwards.tell(tell);
  if (time === 'live') await keepCycle(context, ports.scheduler, after.id);
  if (time === 'renew') await keepSchedules(context, ports.scheduler, after.id);
}

async function evaluationChanged(context: Context, { before, after }: ChangeOf<'evaluation'>): Promise<void> {
  if (!wasReopened(before, after)) return;
  const cycle = await context.store.cycleById(after.cycle);
  if (cycle) await context.store.tell(reopenedNotices(context, cycle, after));
}

/** Whom it is about learns that, and why; of colleagues neither how many rate them nor who. */
function reopenedNotices({ timeZone }: Context, cycle: Cycle, evaluation: Stored<Evaluation>): Notice[] {
  const { kind, rater, employee, employeeName, reason, dueAt, reopenedAt: at = dueAt } = evaluation;
  const said = { kind, due: dayOf(dueAt, timeZone), ...(reason === null ? {} : { reason }) };
  const toRater = { to: rater, kind: 'reopened', about: `${employee}#${evaluation.slot}`, at } as const;
  const toRated = { to: employee, kind: 'own-reopened', about: kind, at, params: said } as const;
  return [
    noticeOf(cycle, { ...toRater, params: rater === employee ? said : { ...said, name: employeeName } }),
    ...(rater === employee ? [] : [noticeOf(cycle, toRated)]),
  ];
}

async function noticeTold(context: Context, { before, after }: ChangeOf<'notice'>, ports: FollowPorts): Promise<void> {
  if (before !== undefined) return;
  await recount(context, after.to);
  await ports.afterwards.send([after.to]);
}

const attempts = 12;

/**
 * Sets how many are unread, as it holds now. Written over the version that was read before the counting: of two at once
 * the later counts again, so what the earlier saw is never the last word.
 */
async function recount({ store }: Context, person: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const mark = await store.inboxMark(person);
    const unread = (await store.unreadOf(person)).length;
    if (unread === mark.unread) return;
    try {
      return await store.loadOver([store.inboxMarkItem({ ...mark, unread })]);
    } catch (error) {
      if (attempt === attempts) throw new DomainError('busy');
      if (!(error instanceof LostRace)) throw error;
    }
  }
}
