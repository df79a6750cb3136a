import { useWords } from '../../../i18n/words.ts';
import s from './Reports.module.css';
import type { SchemeReport } from './types.ts';

/** Of two kinds of raters each, which gives more and by how much: to the right the first, to the left the other. */
export function Agreement({ pairs }: { pairs: SchemeReport['agreement'] }) {
  const w = useWords('reports').scheme;
  const most = Math.max(0.1, ...pairs.map(({ apart }) => Math.abs(Number(apart))));
  return (
    <ul className={s['pairs']}>
      {pairs.map(({ kinds: [one, other], apart, gap, people }) => {
        if (one === undefined || other === undefined) return null;
        const by = Number(apart);
        const half = (Math.abs(by) / most) * 50;
        return (
          <li key={`${one} ${other}`}>
            <span>
              {w.pair({ one: w.kinds[one], other: w.kinds[other] })}
              <small className="quiet">{w.gap({ gap, people })}</small>
            </span>
            <span className={s['balance']} aria-hidden="true">
              <i style={{ width: `${half}%`, left: `${by < 0 ? 50 - half : 50}%` }} />
            </span>
            <b>{by === 0 ? w.alike : (by > 0 ? w.higher : w.lower)({ apart: apart.replace('-', '') })}</b>
          </li>
        );
      })}
    </ul>
  );
}
