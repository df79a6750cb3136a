import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Link } from './Link.tsx';
import s from './Tabs.module.css';

interface Tab {
  to: string;
  label: string;
  count?: number | undefined;
}

/** Parts of one thing, each with its own address. Where they do not fit side by side, the current one is in sight. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  const bar = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const current = bar.current?.querySelector<HTMLElement>('[aria-current]');
    if (bar.current === null || current == null) return;
    bar.current.scrollLeft = current.offsetLeft - (bar.current.clientWidth - current.offsetWidth) / 2;
    // oxlint-disable-next-line react/exhaustive-deps -- another address is another current tab
  }, [pathname]);
  return (
    <nav ref={bar} className={s['tabs']} aria-label={label}>
      {items.map((tab) => (
        <Link key={tab.to} to={tab.to} exact>
          {tab.label}
          {tab.count === undefined ? null : <span className={s['count']}>{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
