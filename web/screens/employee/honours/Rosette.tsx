import s from './Honours.module.css';

/** A ribbon with a star: an ornament, which says nothing to a screen reader. */
export const Rosette = ({ size = 40 }: { size?: number }) => (
  <svg className={s['rosette']} width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
    <path d="M13 23l-4 14 7-3 4 5 4-5 7 3-4-14" />
    <circle cx="20" cy="15" r="12.5" />
    <path className={s['star']} d="M20 7.6l2.3 4.7 5.2.7-3.8 3.6.9 5.2-4.6-2.5-4.6 2.5.9-5.2-3.8-3.6 5.2-.7z" />
  </svg>
);
