import type { Case } from '#lib/domain/lifecycle/case.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { type CaseNews, followCase } from '#lib/domain/notices/follow-case.ts';
import type { NoticeKind } from '#lib/domain/notices/notice.ts';
import type { Context } from '../context.ts';
import { approversOf, holdersOf } from './holders.ts';
import { noticeOf } from './notice-of.ts';

interface Telling {
  readonly kind: NoticeKind;
  readonly to: (context: Context, one: Case, cycle: Cycle, about: string) => Promise<string[]> | string[];
  readonly params: (one: Case, about: string) => Readonly<Record<string, string>>;
}

const toPerson = (_context: Context, { employee }: Case) => [employee];
const toApprovers = (context: Context, one: Case, cycle: Cycle) => approversOf(context, cycle, one);
const toHr = (context: Context) => holdersOf(context, 'hr');
const correctionIn = (all: Case['corrections'], id: string) => all?.find((one) => one.id === id);
const nothing = () => ({});
const part = encodeURIComponent;

const tellings: Readonly<Record<CaseNews['what'], Telling>> = {
  filed: {
    kind: 'appeal-filed',
    to: (_context, { appeal }) => (appeal?.deciders ?? []).map(({ id }) => id),
    params: ({ name, unit, employee }) => ({ name, unit, as: `${part(employee)}?unit=${part(unit)}` }),
  },
  decided: {
    kind: 'appeal-decided',
    to: toPerson,
    params: ({ appeal }) => ({ reason: appeal?.decided?.reason ?? '' }),
  },
  published: { kind: 'published', to: toPerson, params: nothing },
  'to-approve': {
    kind: 'further-to-approve',
    to: toApprovers,
    params: ({ unit, name }) => ({ unit, name }),
  },
  returned: { kind: 'returned', to: toHr, params: ({ unit }) => ({ unit }) },
  released: { kind: 'released', to: toPerson, params: nothing },
  'correction-entered': {
    kind: 'correction-to-approve',
    // Nor to whoever entered it.
    to: async (context, one, cycle, about) => {
      const asker = correctionIn(one.corrections, about)?.entered.by;
      return (await approversOf(context, cycle, one)).filter((id) => id !== asker);
    },
    params: ({ unit, name }) => ({ unit, name }),
  },
  'correction-declined': {
    kind: 'correction-declined',
    to: toHr,
    params: ({ name, corrections }, about) => ({
      name,
      reason: correctionIn(corrections, about)?.decided?.reason ?? '',
    }),
  },
  'correction-released': {
    kind: 'corrected',
    to: toPerson,
    params: ({ corrections }, about) => ({ reason: correctionIn(corrections, about)?.wrong ?? '' }),
  },
};

/** Tells what has become of an appeal, or of a payment apart, since an instant. Told again, it is not told twice. */
export async function tellCase(context: Context, before: Case | undefined, after: Case, since = ''): Promise<void> {
  const news = followCase(before, after).filter(({ at }) => at >= since);
  const cycle = news.length > 0 ? await context.store.cycleById(after.cycle) : undefined;
  if (!cycle) return;
  for (const { what, at, about } of news) {
    const { kind, to, params } = tellings[what];
    const people = await to(context, after, cycle, about);
    await context.store.tell(
      people.map((one) => noticeOf(cycle, { to: one, kind, about, at, params: params(after, about) })),
    );
  }
}
