import { makeLinks } from '#lib/app/survey/links.ts';
import type { Quarter } from './calendar.ts';
import { moment } from './moment.ts';
import { idOf } from './moves.ts';
import { hr } from './people.ts';
import { employee, spareRequest, surveyTokens } from './people-to-try.ts';
import { contextOf, type Stage } from './stage.ts';

/** The links that the demo's customers open: about its employee, of tokens that are known beforehand. */
export async function spareLinks(stage: Stage, quarter: Quarter): Promise<void> {
  const deed = { by: hr, at: moment('2026-09-28', '14:20'), what: `${idOf(quarter)}/links` };
  const context = { ...contextOf(stage, deed), request: spareRequest };
  const wanted = { employee, unit: '客服部', count: surveyTokens.length, occasion: '9 月 28 日，在线咨询' };
  await makeLinks(context, idOf(quarter), wanted);
}
