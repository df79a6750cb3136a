import { type AuditChoice, auditChoices } from '#lib/domain/audit/actions.ts';
import { useAddressValue } from '../../../ui/use-address-value.ts';

type Part = string | undefined;

export interface LogFilter {
  /** What is asked of the server; what is not narrowed down is not there. */
  readonly asked: { cycle?: string; from?: string; to?: string; by?: string; about?: string; choice?: AuditChoice };
  readonly narrowed: boolean;
  readonly setFrom: (day: Part) => void;
  readonly setTo: (day: Part) => void;
  readonly setBy: (person: Part) => void;
  readonly setAbout: (person: Part) => void;
  readonly setChoice: (choice: Part) => void;
}

const dayIn = (text: Part) => (text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined);

/** What a log is narrowed down to, kept in the address so that it can be shown to somebody else. */
export function useLogFilter(cycle: string | undefined): LogFilter {
  const [from, setFrom] = useAddressValue('from');
  const [to, setTo] = useAddressValue('to');
  const [by, setBy] = useAddressValue('by');
  const [about, setAbout] = useAddressValue('about');
  const [chosen, setChoice] = useAddressValue('kind');
  const parts = { from: dayIn(from), to: dayIn(to), by, about, choice: auditChoices.find((one) => one === chosen) };
  const narrowed = Object.values(parts).some((part) => part !== undefined);
  const asked = Object.fromEntries(Object.entries({ cycle, ...parts }).filter(([, part]) => part !== undefined));
  return { asked, narrowed, setFrom, setTo, setBy, setAbout, setChoice };
}
