import { useState } from 'react';
import { bonusTerms } from '#lib/contract/bonus-terms.ts';
import { currencyDigits, minorOf, textOf } from '#lib/domain/number/amount.ts';
import { theConfig } from '../../../../api/config.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../../ui/ConfirmDialog.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { etagOf } from '../../../../api/etag.ts';
import { useRefusal } from '../../../../ui/Refusal.tsx';
import { wholeCycle } from '../../shared/renewed.ts';
import { useVersionedMove } from '../../../../api/use-versioned-move.ts';
import { BudgetBar } from '../BudgetBar.tsx';
import type { Unit } from '../types.ts';
import type { CellProps } from './Terms.tsx';
import s from './Terms.module.css';

/** A unit's budget of the year, and how it stands with what this cycle pays. */
export function BudgetCell({ terms, of, name, manages, standing }: CellProps & { standing: Unit['budget'] }) {
  const w = useWords('bonus').terms;
  const f = useFormat();
  const [open, setOpen] = useState(false);
  const { currency } = theConfig();
  return (
    <div className={s['cell']}>
      <div>
        {standing === null ? (
          of.budget === null ? (
            <span className="quiet">{w.noBudget({ year: terms.year })}</span>
          ) : (
            w.spentOnly({ year: terms.year, amount: f.money(of.budget.amount), spent: f.money(of.budget.spent) })
          )
        ) : (
          <BudgetBar budget={standing} currency={currency} />
        )}
      </div>
      {manages ? (
        <Button
          small
          label={w.actFor({ act: of.budget === null ? w.enter : w.change, unit: name })}
          onClick={() => setOpen(true)}
        >
          {of.budget === null ? w.enter : w.change}
        </Button>
      ) : null}
      {open ? <Enter terms={terms} of={of} name={name} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function Enter({ terms, of, name, onClose }: Pick<CellProps, 'terms' | 'of' | 'name'> & { onClose: () => void }) {
  const w = useWords('bonus').terms;
  const digits = currencyDigits(theConfig().currency);
  const now = of.budget?.amount ?? null;
  const [typed, setTyped] = useState(now === null ? '' : textOf(now, digits));
  const move = useVersionedMove(bonusTerms.budgets, wholeCycle);
  const problem = useRefusal(move.problem);
  const amount = typed.trim() === '' ? null : minorOf(typed, digits);
  const why = amount === undefined ? w.amountWrong : amount === now ? w.unchanged : undefined;
  const save = async () => {
    const body = { units: { [of.unit]: amount ?? null } };
    const done = await move.run({ params: { year: terms.year }, body, ifMatch: etagOf(terms.budgetVersion) });
    if (done !== undefined) onClose();
  };
  return (
    <ConfirmDialog
      open
      title={w.enterOf({ unit: name, year: terms.year })}
      action={w.save}
      why={why}
      busy={move.busy}
      problem={problem}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <p>{w.enterLead}</p>
      <TextField
        label={w.amount}
        hint={w.amountHint}
        error={amount === undefined ? w.amountWrong : undefined}
        value={typed}
        onChange={setTyped}
      />
    </ConfirmDialog>
  );
}
