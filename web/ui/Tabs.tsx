import { Link } from './Link.tsx';
import s from './Tabs.module.css';

interface Tab {
  to: string;
  label: string;
  count?: number | undefined;
}

/** Parts of one thing, each with its own address. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav className={s['tabs']} aria-label={label}>
      {items.map((tab) => (
        <Link key={tab.to} to={tab.to} exact>
          {tab.label}
          {tab.count === undefined ? null : <span className={s['count']}>{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
