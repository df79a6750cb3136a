import { appeals } from '#lib/contract/appeals.ts';
import { audit } from '#lib/contract/audit.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { results } from '#lib/contract/results.ts';
import type { PlayedCycle } from './cycle.ts';

export const unit = '客服部';
export const reason = '八月的数据导错了文件';

/** What HR and people do around a recall of one unit. */
export function playing(played: PlayedCycle) {
  const params = { ...played.params, unit };
  const seenNow = async () => (await played.read()).version;
  const recall = async ({ by = '0801', seen = -1, key = '' } = {}) =>
    played.as(by)(corrections.recall, {
      params,
      body: { reason },
      seen: seen === -1 ? await seenNow() : seen,
      ...(key === '' ? {} : { key }),
    });
  const step = async (which: 'signOff' | 'publish', by = '0801') =>
    played.as(by)(corrections[which], { params, seen: await seenNow() });
  const mine = (employee: string) => played.as(employee)(results.read, { params: { ...played.params, employee } });
  const history = async (employee: string) => (await played.as(employee)(results.mine)).data.items;
  const correct = async (employee: string) => {
    const at = { params: { ...played.params, employee }, query: { unit } };
    const seen = (await played.hr(corrections.figures, at)).data.version;
    const figure = { metric: 'resolution-rate', month: '2026-08', numerator: 99, denominator: 100, reason };
    return played.hr(corrections.correctFigure, { ...at, body: figure, seen });
  };
  const file = async (employee: string) =>
    played.as(employee)(appeals.file, {
      params: { ...played.params, employee },
      body: { about: 'score', text: '漏看了夜班记录' },
      seen: (await mine(employee)).data.version,
    });
  const decide = async (employee: string, body: object) => {
    const at = { params: { ...played.params, employee }, query: { unit } };
    const seen = (await played.hr(appeals.read, at)).data.version;
    return played.hr(appeals.decide, { ...at, body: { reason: '已核对记录', ...body }, seen });
  };
  const effects = async (by = '0801') => played.as(by)(corrections.recallEffects, { params });
  const log = async () => (await played.hr(audit.read, { query: { cycle: played.id } })).data.items;
  return { recall, step, mine, history, correct, file, decide, effects, log };
}
