import { useMemo } from 'react';
import { now, theConfig } from '../api/config.ts';
import { workCalendar } from '../api/work-calendar.ts';
import { useLanguage } from '../i18n/language.ts';
import * as format from './format.ts';

type Style = { year?: boolean; weekday?: boolean };

/** `format.ts` in the reader's language, with the server's clock and the organisation's currency. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      date: (iso: string | Date, style?: Style) => format.date(language, iso, style),
      time: format.time,
      dateTime: (iso: string | Date, style?: Style) => format.dateTime(language, iso, style),
      period: (from: string, to: string, style?: Style) => format.period(language, from, to, style),
      number: format.number,
      money: (minor: number | bigint | string, currency = theConfig().currency) =>
        format.money(language, minor, currency),
      /** "还有 3 个工作日"; "3 working days left". */
      left: (iso: string) => format.timeLeft(language, iso, now(), workCalendar()),
      daysUntil: (iso: string) => format.daysUntil(iso, now()),
      today: (style?: Style) => format.date(language, now(), style),
    }),
    [language],
  );
}
