import { useWords } from '../../../i18n/words.ts';
import s from './Distribution.module.css';
import { countsOf } from './tally.ts';

const [HIGH, BASE, HEIGHT, WHOLE] = [14, 28, 44, 150];

/** How often I have given each step: a bar with its count, so that one sees oneself lean. */
export function Distribution({ steps, ratings }: { steps: readonly number[]; ratings: readonly number[] }) {
  const w = useWords('supervisor').grid;
  const counts = countsOf(steps, ratings);
  const most = Math.max(1, ...counts);
  const width = WHOLE / steps.length;
  const label = w.distribution({
    list: steps.flatMap((step, place) =>
      counts[place] === 0 ? [] : [w.times({ step: String(step), count: counts[place] ?? 0 })],
    ),
  });
  return (
    <>
      <span className="heard">{label}</span>
      <svg className={s['bars']} width={WHOLE} height={HEIGHT} viewBox={`0 0 ${WHOLE} ${HEIGHT}`} aria-hidden="true">
        <path d={`M0 ${BASE}.5H${WHOLE}`} />
        {steps.map((step, place) => {
          const count = counts[place] ?? 0;
          const x = width * (place + 0.5);
          const tall = (count / most) * HIGH;
          return (
            <g key={step}>
              {count === 0 ? null : (
                <>
                  <rect x={x - width * 0.36} width={width * 0.72} y={BASE - tall} height={tall} />
                  <text x={x} y={BASE - tall - 3}>
                    {count}
                  </text>
                </>
              )}
              {steps.length <= 11 ? (
                <text x={x} y={HEIGHT - 3} className={s['step']}>
                  {step}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
    </>
  );
}
