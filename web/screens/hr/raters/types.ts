import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { raterPanels } from '#lib/contract/rater-panels.ts';

export type Panel = ReplyOf<typeof raterPanels.read>;
export type Rater = Panel['raters'][number];
export type UnitTogether = Panel['units'][number];
