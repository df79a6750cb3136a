import type { CycleAction } from '#lib/domain/lifecycle/cycle.ts';
import { announce } from './announce.ts';
import { close } from './close.ts';
import type { Move } from './definition.ts';
import { open } from './open.ts';
import { publish } from './publish.ts';
import { settle } from './settle.ts';
import { shut } from './shut.ts';
import { cancel, signOff } from './simple-moves.ts';

export const moves = {
  announce,
  open,
  shut,
  signOff,
  publish,
  settle,
  close,
  cancel,
} as const satisfies Record<CycleAction, Move>;
