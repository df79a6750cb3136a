import { bonusTerms } from '#lib/contract/bonus-terms.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { useMe } from '../../../../api/use-me.ts';
import { useRead } from '../../../../api/use-read.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Loaded } from '../../../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../../ui/Skeletons.tsx';
import type { CycleDetail } from '../../shared/use-cycle.ts';
import { useUnitNames } from '../../shared/use-unit-names.ts';
import type { Unit } from '../types.ts';
import { ApproverCell } from './ApproverCell.tsx';
import { BudgetCell } from './BudgetCell.tsx';
import { CoefficientCell } from './CoefficientCell.tsx';
import s from './Terms.module.css';

export type TermsOf = ReplyOf<typeof bonusTerms.read>;

/** What is given to each cell of a unit's row. */
export interface CellProps {
  cycle: CycleDetail;
  terms: TermsOf;
  of: TermsOf['units'][number];
  name: string;
  /** Whether the reader may change it. */
  manages: boolean;
}

interface Props {
  cycle: CycleDetail;
  /** The units as they are paid, where amounts are known yet. */
  units: readonly Unit[];
}

/** What the bonus goes by beside the policy, unit by unit: the period's coefficient, the year's budget, who approves. */
export function Terms({ cycle, units }: Props) {
  const w = useWords('bonus').terms;
  const read = useRead(bonusTerms.read, { params: { cycle: cycle.id } });
  const names = useUnitNames();
  const manages = useMe().data?.roles.includes('hr') === true;
  return (
    <Loaded read={read} skeleton={<TableSkeleton rows={cycle.units.length} />}>
      {(terms) => (
        <Sheet>
          <SheetPart title={w.title} bare>
            <p className={s['lead']}>
              <small className="quiet">
                {terms.method === null ? w.none : terms.method === 'pool' ? w.pooled : w.individual}
              </small>
            </p>
            <div className={s['scroll']}>
              <table className={s['terms']} aria-label={w.title}>
                <thead>
                  <tr>
                    <th scope="col">{w.unit}</th>
                    {terms.method === 'individual' ? <th scope="col">{w.coefficient}</th> : null}
                    {terms.method === null ? null : <th scope="col">{w.budget({ year: terms.year })}</th>}
                    <th scope="col">{w.approver}</th>
                  </tr>
                </thead>
                <tbody>
                  {terms.units.map((of) => {
                    const cell = { cycle, terms, of, name: names.of(of.unit), manages };
                    return (
                      <tr key={of.unit}>
                        <th scope="row">{cell.name}</th>
                        {terms.method === 'individual' ? (
                          <td data-label={w.coefficient}>
                            <CoefficientCell {...cell} />
                          </td>
                        ) : null}
                        {terms.method === null ? null : (
                          <td>
                            <BudgetCell
                              {...cell}
                              standing={units.find(({ unit }) => unit === of.unit)?.budget ?? null}
                            />
                          </td>
                        )}
                        <td data-label={w.approver}>
                          <ApproverCell {...cell} />
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </div>
          </SheetPart>
        </Sheet>
      )}
    </Loaded>
  );
}
