import { useState } from 'react';
import { usePhone } from '../../../ui/use-media.ts';

const STEP = 100;
const STEP_ON_PHONE = 20;

/** The first rows of a long list, and how to see more; a phone's cards are taller, so it begins with fewer. */
export function useSome<Row>(rows: readonly Row[]): { some: readonly Row[]; more: (() => void) | undefined } {
  const step = usePhone() ? STEP_ON_PHONE : STEP;
  const [steps, setSteps] = useState(1);
  const most = steps * step;
  return { some: rows.slice(0, most), more: rows.length > most ? () => setSteps(steps + 1) : undefined };
}
