import { theConfig } from '../api/config.ts';
import { useLanguage } from '../i18n/language.ts';
import { amount, currencyMark } from './format.ts';
import s from './Money.module.css';

interface Props {
  /** Minor units: fen, cents. */
  minor: number | bigint | string;
  currency?: string;
  /** Without its currency, in a column whose head names it. */
  bare?: boolean;
}

/** An amount in tabular figures with a small unit. */
export function Money({ minor, currency = theConfig().currency, bare = false }: Props) {
  const mark = currencyMark(useLanguage(), currency);
  return (
    <span className={s['money']}>
      {bare || mark.before === '' ? null : <small>{mark.before}</small>}
      {amount(minor, currency)}
      {bare || mark.after === '' ? null : <small> {mark.after}</small>}
    </span>
  );
}
