import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { type Column, DataTable } from '../../../../ui/DataTable.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import type { TrainingLine, TrainingNeeds } from '../../../training/types.ts';
import { useUnitNames } from '../../shared/use-unit-names.ts';
import type { Entering } from './entering.ts';
import s from './NeedTable.module.css';

type Row = TrainingNeeds['people'][number];

interface Props {
  needs: TrainingNeeds;
  planned: readonly TrainingLine[];
  onEnter: ((entering: Entering) => void) | undefined;
}

/** Who needs what, each with one button, or with the day that is planned for it. */
export function NeedTable({ needs, planned, onEnter }: Props) {
  const w = useWords('training').hr;
  const columns = useColumns({ needs, planned, onEnter });
  return (
    <DataTable
      label={w.byPerson}
      rows={needs.people}
      rowKey={({ employee }) => employee.id}
      columns={columns}
      first={6}
      empty={<EmptyState title={w.nobody} lead={w.nobodyLead} />}
    />
  );
}

function useColumns({ needs, planned, onEnter }: Props): Column<Row>[] {
  const w = useWords('training').hr;
  const say = useSay();
  const units = useUnitNames();
  return [
    {
      key: 'name',
      title: w.person,
      phone: 'title',
      cell: ({ employee: { name, post } }) => (
        <>
          <b>{name}</b> <small className="quiet">{say(post)}</small>
        </>
      ),
    },
    { key: 'unit', title: w.unit, phone: 'title', cell: ({ employee }) => units.of(employee.unit) },
    {
      key: 'needs',
      title: w.need,
      phone: 'whole',
      cell: (row) => (
        <span className={s['needs']}>
          {row.needs.map((need) => (
            <span key={need.indicator} className={s['need']}>
              <span>
                {say(need.name)} <span className={s['points']}>{need.points}</span>
              </span>
              <Answer row={row} need={need} cycle={needs.cycle.id} planned={planned} onEnter={onEnter} />
            </span>
          ))}
        </span>
      ),
    },
  ];
}

interface AnswerProps extends Pick<Props, 'planned' | 'onEnter'> {
  row: Row;
  need: Row['needs'][number];
  cycle: string;
}

function Answer({ row: { employee }, need, cycle, planned, onEnter }: AnswerProps) {
  const w = useWords('training').hr;
  const say = useSay();
  const f = useFormat();
  const { indicator, courses, points } = need;
  const known = planned.find(
    ({ employee: who, because, state }) =>
      who === employee.id &&
      state !== 'cancelled' &&
      because.kind === 'need' &&
      because.cycle === cycle &&
      because.indicator === indicator,
  );
  if (known !== undefined) return <small className="quiet">{w.already({ at: f.date(known.date) })}</small>;
  if (onEnter === undefined) return null;
  const name = say(need.name);
  return (
    <Button
      small
      kind="quiet"
      label={w.planFor({ name: employee.name, need: name })}
      onClick={() =>
        onEnter({
          person: employee,
          because: { kind: 'need', cycle, unit: employee.unit, indicator },
          why: `${name} ${points}`,
          advised: courses,
        })
      }
    >
      {w.plan}
    </Button>
  );
}
