import { currentLanguage } from '../../i18n/language.ts';
import { offline, problemOf } from '../../api/problem.ts';

/** The form as it stands. */
export interface Typed {
  readonly nameZh: string;
  readonly nameEn: string;
  /** One a line, an English name after a slash. */
  readonly units: string;
  readonly number: string;
  readonly name: string;
  readonly unit: string;
}

export function unitsIn(text: string) {
  return text
    .split('\n')
    .map((line) => line.split(/[/／]/).map((name) => name.trim()))
    .flatMap(([zh = '', en = '']) => (zh === '' ? [] : [{ id: zh, name: { zh, en: en === '' ? zh : en } }]));
}

/** Opens the installation. @throws ApiProblem as every other refusal. */
export async function setUp({ nameZh, nameEn, units, number, name, unit }: Typed): Promise<void> {
  const all = unitsIn(units);
  const body = {
    organisation: {
      name: { zh: nameZh, en: nameEn.trim() === '' ? nameZh : nameEn },
      units: all,
      language: currentLanguage(),
    },
    person: { id: number, name, unit: all.some(({ id }) => id === unit) ? unit : (all[0]?.id ?? '') },
  };
  const reply = await fetch('/local/setup', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
    body: JSON.stringify(body),
  }).catch(() => {
    throw offline();
  });
  if (!reply.ok) throw await problemOf(reply);
}
