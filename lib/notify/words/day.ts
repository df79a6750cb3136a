const formats = {
  zh: new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', day: 'numeric', timeZone: 'UTC' }),
};

/** A calendar day as people write it: 9月30日, 30 September. */
export const dayIn = (language: 'zh' | 'en', day: string): string =>
  formats[language].format(new Date(`${day}T00:00:00Z`));
