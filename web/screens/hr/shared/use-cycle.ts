import { useParams } from '@tanstack/react-router';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { type Read, useRead } from '../../../api/use-read.ts';

export type CycleDetail = ReplyOf<typeof cycles.read>;

export const useCycleId = (): string => useParams({ from: '/framed/hr/cycles/$cycle' }).cycle;

/** A large move goes on at the server: meanwhile the page looks every so often. */
const LOOK = 3_000;

/** The cycle of this page. Every tab reads it; it is asked for once. */
export function useCycle(): Read<CycleDetail> {
  const id = useCycleId();
  const read = useRead(cycles.read, { params: { cycle: id } });
  const moving = read.data !== undefined && read.data.moving !== null;
  useRead(cycles.read, { params: { cycle: id }, when: moving, every: LOOK });
  return read;
}
