import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BatchFailures } from '#functions/dispatch/dispatch.ts';
import type { StreamRecord } from '#lib/store/changes.ts';
import type { Position, TableStream } from './stream.ts';

/** Carries the table's stream to the dispatcher, as Lambda's event source mapping does. */
export interface Pump {
  /** Hands on everything that was written so far, and what that brings with it; returns when nothing is left. */
  readonly drain: () => Promise<void>;
}

interface PumpOptions {
  readonly stream: TableStream;
  /** Where the position is kept: what was handed on when this process was killed is handed on again, never left out. */
  readonly dataDir: string;
  readonly dispatch: (records: readonly StreamRecord[]) => Promise<BatchFailures>;
  /** So often the same records are tried at one draining; the next one tries again. */
  readonly attempts?: number;
}

export function localPump({ stream, dataDir, dispatch, attempts = 5 }: PumpOptions): Pump {
  let position = keptPosition(dataDir) ?? { stream: stream.arn, after: null };

  const drainOnce = async () => {
    for (let failures = 0; failures < attempts;) {
      const records = await stream.after(position);
      if (records.length === 0) return;
      const { batchItemFailures } = await dispatch(records);
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      const stop = records.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''));
      const last = (stop < 0 ? records : records.slice(0, stop)).at(-1)?.dynamodb?.SequenceNumber;
      if (last !== undefined) {
        position = { stream: stream.arn, after: last };
        keepPosition(dataDir, position);
      }
      failures = stop < 0 ? 0 : failures + 1;
    }
  };

  /** One after the other, also when a timer and the clock ask at once. */
  let turn: Promise<void> = Promise.resolve();
  return {
    drain: () => {
      const mine = turn.then(drainOnce);
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}

const fileIn = (dataDir: string) => join(dataDir, 'stream.json');

/** Up to where the stream was handed on. */
export function keptPosition(dataDir: string): Position | undefined {
  const file = fileIn(dataDir);
  if (!existsSync(file)) return undefined;
  const kept: Position = JSON.parse(readFileSync(file, 'utf8'));
  return kept;
}

function keepPosition(dataDir: string, position: Position): void {
  const file = fileIn(dataDir);
  writeFileSync(`${file}.new`, JSON.stringify(position));
  renameSync(`${file}.new`, file);
}
