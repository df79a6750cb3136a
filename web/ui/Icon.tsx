import s from './Icon.module.css';

const shapes = {
  mark: 'M2.5 5.5h15M10 2.5v14M6 17h8M5 5.5 2.5 11.5h5zM15 5.5l-2.5 6h5z',
  down: 'm6 8 4 4 4-4',
  right: 'm8 5 5 5-5 5',
  back: 'm12 5-5 5 5 5',
  ok: 'm4 10.5 4 4 8-9',
  close: 'm5 5 10 10M15 5 5 15',
  add: 'M10 4v12M4 10h12',
  pen: 'M4 16h3L16 7l-3-3-9 9z',
  warn: 'M10 3 2.5 16.5h15zM10 8v4M10 14.3v.2',
  download: 'M10 3v9m-4-3.5 4 4 4-4M4 16.5h12',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 12h8v5H6z',
  repeat: 'M16 9a6 6 0 1 0-1 5M16 4.5V9h-4.5',
  offline: 'M3 8.5a10 10 0 0 1 14 0M6 11.5a6 6 0 0 1 8 0M10 15v.2M4 3l12 14',
  house: 'M3 9.5 10 3.5l7 6V17H3zM8 17v-5h4v5',
  doc: 'M5 2.5h7l3.5 3.5v11.5H5zM8 9h5M8 12h5M8 15h3',
  team: 'M7.5 9a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.5 16.5c.4-2.8 2.3-4.3 5-4.3s4.6 1.5 5 4.3M13 4a2.6 2.6 0 0 1 0 5M14.7 12.4c1.6.5 2.5 1.9 2.8 4.1',
  stamp: 'M8 10.5c0-2-1-2.5-1-4.5a3 3 0 0 1 6 0c0 2-1 2.5-1 4.5M4 14v-3.5h12V14zM4 17h12',
  me: 'M10 10.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3.8 17c.6-3.3 3-5 6.2-5s5.6 1.7 6.2 5',
  bell: 'M5.5 13.5V9a4.5 4.5 0 0 1 9 0v4.5l1.5 1.5H4zM8.3 17a1.8 1.8 0 0 0 3.4 0',
  bars: 'M4 16.5V9M10 16.5v-13M16 16.5V12',
  cycle: 'M4 4.5h12v12H4zM4 8.5h12M7.5 2.5v3M12.5 2.5v3',
  days: 'M3 5h14v12H3zM3 9h14M7 3v4M13 3v4M6.5 12h2M11.5 12h2M6.5 14.5h2',
  gear: 'M3 6h8M15 6h2M13 4v4M3 14h2M9 14h8M7 12v4M3 10h3M10 10h7M8 8.5v3',
  search: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.5 12.5 17 17',
  chart: 'M3 17V3M3 17h14M6 13l4-4 3 2.5L17 6',
  rosette: 'M10 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM7.5 11l-1.5 6.5 4-2.3 4 2.3-1.5-6.5',
  more: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5z',
  scale: 'M3 6h14M3 10h9M3 14h6',
} as const;

export type IconName = keyof typeof shapes;

/** A small line drawing beside a word; never the only bearer of meaning, so it is silent. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg className={s['icon']} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
