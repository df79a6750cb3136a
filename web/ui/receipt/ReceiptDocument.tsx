import { useMemo } from 'react';
import type { Months } from '#lib/domain/calculation/months.ts';
import type { GoalsBehind } from '#lib/domain/goals/behind.ts';
import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import type { Policy, RaterKind } from '#lib/domain/policy/policy.ts';
import { theConfig } from '../../api/config.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../Button.tsx';
import { money } from '../format.ts';
import { Ledger } from '../Ledger.tsx';
import { Proof } from './Proof.tsx';
import { ReceiptContext, type ReceiptView } from './context.ts';
import { Sections } from './Sections.tsx';
import { useRecompute } from './use-recompute.ts';

/** How the people and things of a receipt are called; it names ids only. Words as they are shown, in the reader's language. */
export interface ReceiptNames {
  employee: string;
  unit: string;
  post?: string | undefined;
  supervisor?: string | null | undefined;
  /** Of the version of the policy that the receipt was made under. */
  policyVersion?: number | undefined;
}

export interface ReceiptProps {
  /** The `calculation` part of the policy. */
  policy: Policy;
  receipt: Receipt;
  /** Behind its figures, by indicator. */
  months: Months;
  /** Behind its ratings, where the person has goals; before it is published nobody asks for them. */
  goals?: GoalsBehind;
  names: ReceiptNames;
  /** ISO 4217; the installation's own unless told. */
  currency?: string | undefined;
  /** How the amount is called: as it would be now, as it was published, or approved. */
  bonus?: 'preview' | 'provisional' | 'final';
  /** The base is 0 because the person left before the period was over. */
  unpaidLeaver?: boolean;
  /** Rater kinds whose mean the policy does not show. */
  hiddenMeans?: readonly RaterKind[];
}

const none: readonly RaterKind[] = [];

const noGoals: GoalsBehind = {};

/** From ratings to money, in the order in which it was calculated. Put it in a `Sheet`. */
export function ReceiptDocument({
  policy,
  receipt,
  months,
  goals = noGoals,
  names,
  currency,
  bonus = 'provisional',
  unpaidLeaver = false,
  hiddenMeans = none,
}: ReceiptProps) {
  const w = useWords('receipt');
  const say = useSay();
  const language = useLanguage();
  const { outcome, run, checked } = useRecompute(policy, receipt);
  const view: ReceiptView = useMemo(
    () => ({
      policy,
      receipt,
      months,
      goals,
      names,
      bonus,
      unpaidLeaver,
      hiddenMeans,
      checked,
      money: (minor) => money(language, minor, currency ?? theConfig().currency),
    }),
    [policy, receipt, months, goals, names, bonus, unpaidLeaver, hiddenMeans, checked, language, currency],
  );
  const version = names.policyVersion === undefined ? '' : w.version({ version: names.policyVersion });
  return (
    <ReceiptContext value={view}>
      <Ledger
        title={w.title}
        lead={w.lead({
          who: `${names.employee} ${receipt.employee}`,
          unit: names.unit,
          version,
          policy: say(policy.name),
        })}
        actions={
          <>
            <Button icon="repeat" busy={outcome.state === 'running'} onClick={run}>
              {w.recompute}
            </Button>
            <Button icon="print" onClick={() => print()}>
              {w.print}
            </Button>
          </>
        }
      >
        <Proof outcome={outcome} />
        <Sections />
      </Ledger>
    </ReceiptContext>
  );
}
