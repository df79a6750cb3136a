/** How the period of a cycle is called: its label is 2026-07, 2026Q3, 2026H2 or 2026. Pure: the language is an argument. */
type Language = 'zh' | 'en';

const zhNumbers = ['一', '二', '三', '四'];
const monthName = (month: number, style: 'long' | 'short') =>
  new Intl.DateTimeFormat('en-GB', { month: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month - 1, 1)));

interface Parts {
  year: string;
  /** "Q3", "H1", "-07", or nothing for a whole year. */
  kind: 'quarter' | 'half' | 'month' | 'year';
  number: number;
}

function partsOf(label: string): Parts | undefined {
  const [, year, letter, digit, month] = /^(\d{4})(?:([QH])(\d)|-(\d{2}))?$/.exec(label) ?? [];
  if (year === undefined) return undefined;
  if (month !== undefined) return { year, kind: 'month', number: Number(month) };
  if (letter === undefined) return { year, kind: 'year', number: 0 };
  return { year, kind: letter === 'Q' ? 'quarter' : 'half', number: Number(digit) };
}

const within = {
  zh: {
    quarter: (n: number) => `第${zhNumbers[n - 1] ?? n}季度`,
    half: (n: number) => (n === 1 ? '上半年' : '下半年'),
    month: (n: number) => ` ${n} 月`,
    year: () => '全年',
  },
  en: {
    quarter: (n: number) => `Q${n}`,
    half: (n: number) => `H${n}`,
    month: (n: number) => monthName(n, 'long'),
    year: () => '',
  },
} as const;

/** "2026 年第三季度"; "Q3 2026". A label of another shape stays as it is. */
export function periodName(language: Language, label: string): string {
  const parts = partsOf(label);
  if (parts === undefined) return label;
  const named = within[language][parts.kind](parts.number);
  return language === 'zh' ? `${parts.year} 年${named}` : `${named} ${parts.year}`.trim();
}

/** Short, for an axis: the part of the year, and the year where it begins or changes. */
export function periodTick(language: Language, label: string): { part: string; year: string } {
  const parts = partsOf(label);
  if (parts === undefined) return { part: label, year: '' };
  const { year, kind, number } = parts;
  if (kind === 'year') return { part: year, year: '' };
  if (language === 'en') return { part: kind === 'month' ? monthName(number, 'short') : within.en[kind](number), year };
  if (kind === 'quarter') return { part: `${zhNumbers[number - 1] ?? number}季`, year };
  return { part: kind === 'month' ? `${number} 月` : within.zh.half(number), year };
}
