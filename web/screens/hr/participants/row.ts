import type { cycles } from '#lib/contract/cycles.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';

export type ParticipantRow = ReplyOf<typeof cycles.participants>['items'][number];
