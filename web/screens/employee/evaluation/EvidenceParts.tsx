import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodTick } from '../../../ui/period-name.ts';
import { type Figure, monthsOf, type Period, pointsOf, valueIn } from '../figures/figure-values.ts';
import { Sparkline } from '../figures/Sparkline.tsx';
import { CustomerMean } from './CustomerMean.tsx';
import s from './Evidence.module.css';
import type { Line } from './form-problems.ts';
import { split } from './steps-of.ts';

/** Self-rating, customers, figures, earlier results: facts beside the form, not part of it. */
export function EvidenceParts({ form, line }: { form: EvaluationForm; line: Line }) {
  return (
    <>
      <LineEvidence line={line} />
      <FigureAndHistory form={form} />
    </>
  );
}

/** What belongs to one indicator. */
export function LineEvidence({ line }: { line: Line }) {
  const say = useSay();
  const { evidence, scale } = line;
  return (
    <>
      <SelfPart line={line} />
      {evidence?.customers == null ? null : (
        <CustomerMean mean={evidence.customers} scale={scale} of={say(line.name)} />
      )}
    </>
  );
}

/** What belongs to the person, whatever the indicator. */
export function FigureAndHistory({ form }: { form: EvaluationForm }) {
  return (
    <>
      {form.figures.map((figure) => (
        <FigureEvidence key={figure.metric} figure={figure} period={form.cycle.period} />
      ))}
      <HistoryPart history={form.history} />
    </>
  );
}

function SelfPart({ line }: { line: Line }) {
  const w = useWords('evaluation').evidence;
  const say = useSay();
  const { evidence, steps } = line;
  const self = evidence?.self ?? null;
  const words = self === null ? undefined : steps[String(self.rating)];
  return (
    <section className={s['part']} aria-label={`${w.self} · ${say(line.name)}`}>
      <h3>{w.self}</h3>
      {self === null ? (
        <p className="quiet">{evidence?.selfHidden === true ? w.selfHidden : w.noSelf}</p>
      ) : (
        <>
          <p>
            <b>
              {self.rating} {words === undefined ? '' : split(say(words)).words}
            </b>
          </p>
          {self.comment === '' ? null : <p className="quiet">“{self.comment}”</p>}
        </>
      )}
    </section>
  );
}

function FigureEvidence({ figure, period }: { figure: Figure; period: Period }) {
  const w = useWords('evaluation');
  const say = useSay();
  const value = valueIn(figure, monthsOf([figure], period));
  const { advised } = figure;
  const unit = say(figure.unit);
  const inside = advised !== null && value !== undefined && Number(value) >= advised[0] && Number(value) <= advised[1];
  return (
    <section className={s['wide']} aria-label={say(figure.name)}>
      <h3>{say(figure.name)}</h3>
      <p>
        {value === undefined ? (
          <span className="quiet">{w.noFigures}</span>
        ) : (
          <b>
            {value} <small>{unit}</small>
          </b>
        )}
        {advised === null || value === undefined ? null : (
          <small className="quiet">
            {' '}
            {w.advised({ from: String(advised[0]), to: `${advised[1]}${unit}` })} · {inside ? w.inside : w.outside}
          </small>
        )}
      </p>
      <Sparkline points={pointsOf(figure)} unit={unit} advised={advised} />
    </section>
  );
}

function HistoryPart({ history }: { history: EvaluationForm['history'] }) {
  const w = useWords('evaluation').evidence;
  const language = useLanguage();
  return (
    <section className={s['part']} aria-label={w.history}>
      <h3>{w.history}</h3>
      {history.length === 0 ? (
        <p className="quiet">{w.noHistory}</p>
      ) : (
        <ol className={s['history']}>
          {history.slice(-3).map(({ period, score, grade }) => {
            const { part, year } = periodTick(language, period);
            return (
              <li key={period}>
                <small className="quiet">
                  {year.slice(-2)} {part}
                </small>
                <b>
                  {score.toFixed(2)} {grade}
                </b>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
