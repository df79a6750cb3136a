import type { ReactNode } from 'react';
import { useWords } from '../i18n/words.ts';
import { Icon } from './Icon.tsx';
import s from './Ledger.module.css';

/** A receipt read from top to bottom: sections of rows `name | source | formula | amount`; two lines each on a phone. */
export function Ledger({
  title,
  lead,
  actions,
  children,
}: Partial<Record<'title' | 'lead', string>> & { actions?: ReactNode; children: ReactNode }) {
  return (
    <article className={s['ledger']}>
      {title === undefined ? null : (
        <header>
          <div>
            <h2>{title}</h2>
            {lead === undefined ? null : <p className="quiet">{lead}</p>}
          </div>
          {actions === undefined ? null : <div className={`${s['acts']} noprint`}>{actions}</div>}
        </header>
      )}
      {children}
    </article>
  );
}

interface SectionProps {
  /** "一": in the margin before the title. */
  number?: string;
  title: string;
  /** Where the rule stands: a link or words, right. */
  rule?: ReactNode;
  lead?: string;
  heads?: readonly [name: string, source: string, formula: string, amount: string];
  children: ReactNode;
}

/** Opens with a 2 px rule in ink. */
export function LedgerSection({ number, title, rule, lead, heads, children }: SectionProps) {
  return (
    <section className={s['section']}>
      <h3>
        {number === undefined ? null : <span>{number}</span>}
        {title}
        {rule === undefined ? null : <small>{rule}</small>}
      </h3>
      {lead === undefined ? null : <p className="quiet">{lead}</p>}
      {heads === undefined ? null : (
        <p className={`${s['line']} ${s['heads']}`} aria-hidden="true">
          {heads.map((head) => (
            <span key={head}>{head}</span>
          ))}
        </p>
      )}
      {children}
    </section>
  );
}

/** A group of rows under a bold line, e.g. one dimension. */
export const LedgerGroup = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={s['group']}>
    <h4>{title}</h4>
    {children}
  </div>
);

/** True: recomputed here and the same; `differs`: not the same. */
export type Checked = boolean | 'differs';

interface RowProps {
  name: string;
  /** A line below the name, small. */
  note?: ReactNode;
  source?: ReactNode;
  formula?: ReactNode;
  amount: ReactNode;
  /** Not counted: grey and struck through; say why in `note` or inside. */
  off?: boolean;
  /** Recomputed here: the same, or not. */
  checked?: Checked;
  open?: boolean;
  /** What it is made of: opens on sunk ground. */
  children?: ReactNode;
}

export function LedgerRow({ children, open, ...row }: RowProps) {
  if (children === undefined) return <Line {...row} />;
  return (
    <details className={s['row']} open={open}>
      <summary>
        <Line {...row} opens />
      </summary>
      <div className={s['inside']}>{children}</div>
    </details>
  );
}

function Line({
  name,
  note,
  source,
  formula,
  amount,
  off = false,
  checked = false,
  opens = false,
}: Omit<RowProps, 'children' | 'open'> & { opens?: boolean }) {
  return (
    <div className={`${s['line']} ${off ? s['off'] : ''} ${opens ? '' : s['rule']}`}>
      <span className={s['name']}>
        {opens ? <Icon name="right" size={16} /> : null}
        {name}
        {note === undefined ? null : <small className={s['note']}>{note}</small>}
      </span>
      <span className={s['source']}>{source}</span>
      <span className={s['formula']}>{formula}</span>
      <Figure checked={checked}>{amount}</Figure>
    </div>
  );
}

function Figure({ checked, children }: { checked: Checked; children: ReactNode }) {
  const w = useWords('common');
  const differs = checked === 'differs';
  return (
    <span className={s['amount']}>
      {checked === false ? null : (
        <span className={differs ? s['cross'] : s['tick']}>
          <Icon name={differs ? 'close' : 'ok'} size={14} />
          <span className="heard">{differs ? w.differs : w.recomputed}</span>
        </span>
      )}
      {children}
    </span>
  );
}

interface SumProps {
  name: string;
  note?: ReactNode;
  amount: ReactNode;
  checked?: Checked;
  /** `part` closes a group, `total` a section, `money` stands over a double rule. */
  kind?: 'part' | 'total' | 'money';
}

export function LedgerSum({ name, note, amount, checked = false, kind = 'total' }: SumProps) {
  return (
    <p className={`${s['sum']} ${s[kind]}`}>
      <span>
        {name}
        {note === undefined ? null : <small> {note}</small>}
      </span>
      <Figure checked={checked}>{amount}</Figure>
    </p>
  );
}
