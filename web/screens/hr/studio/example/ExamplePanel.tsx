import { useMemo, useState } from 'react';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import type { Json } from '../scheme-draft.ts';
import { Chain } from './Chain.tsx';
import { Controls } from './Controls.tsx';
import s from './Example.module.css';
import { OTHERS } from './example-input.ts';
import { exampleResult } from './example-result.ts';
import type { ExampleValues } from './values.ts';

interface Props {
  /** The last draft without a problem. */
  scheme: Scheme | undefined;
  /** Whether that is the draft as it stands. */
  current: boolean;
  before: { number: number; scheme: Json } | undefined;
  /** The indicator or dimension that is edited, by id. */
  indicator?: string | undefined;
  dimension?: string | undefined;
}

/** One person's result by the draft, beside what the version before gave; it moves with every edit. */
export function ExamplePanel({ scheme, current, before, indicator, dimension }: Props) {
  const w = useWords('studio').example;
  const [values, setValues] = useState<ExampleValues>({});
  const [open, setOpen] = useState(false);
  const earlier = useMemo(() => {
    const checked = before && checkScheme(before.scheme);
    return checked?.ok === true ? checked.value : undefined;
  }, [before]);
  const result = useMemo(() => scheme && exampleResult(scheme, values), [scheme, values]);
  const was = useMemo(() => earlier && exampleResult(earlier, values), [earlier, values]);
  return (
    <section className={`${s['panel']} noprint`} aria-label={w.title}>
      <header>
        <h3>{w.title}</h3>
        <small className={current || scheme === undefined ? 'quiet' : s['stale']}>
          {current || scheme === undefined ? w.who : w.stale}
        </small>
        {scheme === undefined ? null : (
          <button type="button" className={s['toggle']} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? w.close : w.open}
          </button>
        )}
      </header>
      {scheme === undefined || result === undefined ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <Chain
          result={result}
          was={was === undefined || before === undefined ? undefined : { result: was, number: before.number }}
          indicator={indicator}
          dimension={dimension}
        />
      )}
      {open && scheme !== undefined ? (
        <div className={s['controls']}>
          <Controls
            policy={scheme.calculation}
            values={values}
            indicator={indicator}
            onSet={(key, value) => setValues((all) => ({ ...all, [key]: value }))}
          />
          <p className="quiet">
            <small>{w.lead({ people: OTHERS })}</small>{' '}
            <Button kind="quiet" small onClick={() => setValues({})}>
              {w.again}
            </Button>
          </p>
        </div>
      ) : null}
    </section>
  );
}
