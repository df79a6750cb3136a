import { outliersAmong } from '#lib/domain/fairness/outliers.ts';
import { useWords } from '../../../i18n/words.ts';
import { usePhone } from '../../../ui/use-media.ts';
import { useAddressValue } from '../../../ui/use-address-value.ts';
import { useCalculation } from '../shared/use-calculation.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { binsOf, meanOf } from './bins.ts';
import { isChosen } from './choice.ts';
import { FarPeople } from './FarPeople.tsx';
import { GradeFilter } from './GradeFilter.tsx';
import { Histogram } from './Histogram.tsx';
import { HistogramTable } from './HistogramTable.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import s from './ReviewDesk.module.css';
import { ReviewList } from './ReviewList.tsx';
import type { Review } from './types.ts';
import { useChoice } from './use-choice.ts';

/** The distribution, the list that it narrows, and beside them the person who is open; on a phone a page of its own. */
export function ReviewDesk({ cycle, shown }: { cycle: CycleDetail; shown: Review }) {
  const w = useWords('hr').review;
  const { semicolon } = useWords('common');
  const phone = usePhone();
  const choosing = useChoice(shown);
  const { choice, choose } = choosing;
  const [open, setOpen] = useAddressValue('person');
  const calculation = useCalculation();
  const person = shown.rows.find(({ employee }) => employee.id === open);
  const rated = shown.rows.filter(({ score }) => score !== null);
  const scores = rated.flatMap(({ score }) => (score === null ? [] : [score]));
  const [count, mean] = [scores.length, meanOf(scores)];
  const far = outliersAmong(rated.map(({ employee: { id, unit }, score }) => ({ id, unit, score: score ?? '0' })));
  const bins = binsOf(
    rated.map((row) => ({
      score: Number(row.score),
      chosen: isChosen(row, choice, shown.maxScore),
      far: far.has(row.employee.id),
    })),
    shown.maxScore,
  );
  const said = shown.bands
    .map(({ grade }) => w.band({ grade, count: rated.filter((row) => row.grade === grade).length }))
    .join(semicolon);
  const panel =
    person === undefined ? null : (
      <PersonPanel
        key={person.employee.id}
        cycle={cycle}
        row={person}
        calculation={calculation}
        onClose={() => setOpen(undefined)}
      />
    );
  if (phone && panel !== null) return <div className={s['sheet']}>{panel}</div>;
  return (
    <div className={`${s['sheet']} ${s['desk']} ${panel === null ? '' : s['three']}`}>
      <section className={s['chart']} aria-label={w.chart}>
        <h2>{w.chart}</h2>
        <p className="quiet">
          <small>{w.chartLead({ count, mean })}</small>
        </p>
        <Histogram
          bins={bins}
          bands={shown.bands}
          maxScore={shown.maxScore}
          label={w.chartHeard({ count, mean, bands: said })}
          choosing={choosing}
        />
        <GradeFilter bands={shown.bands} rows={rated} choice={choice} onChoose={choose} />
        <FarPeople rows={rated} far={far} onOpen={setOpen} />
        <HistogramTable bins={bins} choosing={choosing} />
      </section>
      <ReviewList
        cycle={cycle}
        shown={shown}
        calculation={calculation}
        far={far}
        choice={choice}
        onUnchoose={() => choose(undefined)}
        open={open}
        onOpen={setOpen}
      />
      {panel}
    </div>
  );
}
