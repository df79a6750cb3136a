import { useWords } from '../i18n/words.ts';
import s from './LeadList.module.css';

interface Lead {
  id: string;
  name: string;
  days: number | null;
  weight: number;
  why: 'led' | 'short' | 'left' | 'second' | 'instead';
}

/** Everybody who led somebody in a period, each with what their rating counts and why. */
export function LeadList({ leads }: { leads: readonly Lead[] }) {
  const w = useWords('common').leads;
  const total = leads.reduce((sum, { weight }) => sum + weight, 0);
  const said = ({ days, weight, why }: Lead): string => {
    const percent = Math.round((weight * 100) / total);
    if (why === 'second' || why === 'instead') return w[why]({ percent });
    if (why === 'left' && weight > 0) return w.leftAlone;
    return weight > 0 ? w.led({ days: days ?? 0, percent }) : w[why === 'left' ? 'left' : 'short']({ days: days ?? 0 });
  };
  return (
    <ul className={s['leads']} aria-label={w.label}>
      {leads.map((lead) => (
        <li key={lead.id} className={lead.weight > 0 ? undefined : 'quiet'}>
          {lead.name} <small className="quiet">{said(lead)}</small>
        </li>
      ))}
    </ul>
  );
}
