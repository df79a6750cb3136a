import type { Policy, RaterKind } from '../../policy/policy.ts';

export type Language = 'zh' | 'en';

/** How a receipt speaks: one of two wordings, and the policy's own names. */
export interface Words {
  /** Picks the wording of the language. */
  say: (zh: string, en: string) => string;
  indicator: (id: string) => string;
  dimension: (id: string) => string;
  kind: (kind: RaterKind) => string;
}

const kinds = {
  self: { zh: '自评', en: 'self' },
  supervisor: { zh: '上级评价', en: 'supervisor' },
  peer: { zh: '同事评价', en: 'peers' },
  customer: { zh: '客户评价', en: 'customers' },
} as const satisfies Record<RaterKind, Record<Language, string>>;

export function wordsOf(policy: Policy, language: Language): Words {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const indicators = policy.dimensions.flatMap((dimension) => dimension.indicators);
  const named = (items: readonly { id: string; name?: { zh: string; en: string } }[], id: string) =>
    items.find((item) => item.id === id)?.name?.[language] ?? id;
  return {
    say,
    indicator: (id) => named(indicators, id),
    dimension: (id) => named(policy.dimensions, id),
    kind: (kind) => kinds[kind][language],
  };
}
