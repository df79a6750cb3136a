import { policies } from '#lib/contract/policies.ts';
import { useRead } from '../../../../api/use-read.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Loaded } from '../../../../ui/Loaded.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { useAddressValue } from '../../../../ui/use-address-value.ts';
import { Comparison } from './Comparison.tsx';
import s from './ComparePart.module.css';
import { MoveButton } from './MoveButton.tsx';
import type { PolicyHistory, VersionRecord } from './types.ts';
import { wholeScheme } from './whole-scheme.ts';

const NONE = 'none';

/** The version that came before in force: against it a draft is read, and a version by itself. */
function usualFor({ current, items }: PolicyHistory, { number, state }: VersionRecord): number | undefined {
  if (state === 'draft' && current !== null) return current;
  return items.find((one) => one.number < number && (one.state === 'approved' || one.state === 'retired'))?.number;
}

/** What the version changes against another, chosen in the address; and for a draft that waits, the button below it. */
export function ComparePart({ policy, version }: { policy: PolicyHistory; version: VersionRecord }) {
  const w = useWords('policies');
  const [wanted, choose] = useAddressValue('with');
  const others = policy.items.filter(
    ({ number, problems, state }) => number !== version.number && (problems === 0 || state === 'approved'),
  );
  const usual = usualFor(policy, version);
  const value = wanted ?? String(usual ?? NONE);
  const against = others.find(({ number }) => String(number) === value)?.number;
  return (
    <>
      {others.length === 0 ? null : (
        <div className={s['choice']}>
          <SelectField
            label={w.compare.with}
            value={against === undefined ? NONE : String(against)}
            onChange={(next) => choose(next, { replace: true })}
            options={[
              ...others.map(({ number }) => ({ value: String(number), label: w.version({ number }) })),
              { value: NONE, label: w.compare.none },
            ]}
          />
        </div>
      )}
      {against === undefined ? null : <Against policy={policy.id} from={against} version={version} />}
      <Approval version={version} first={usual === undefined} />
    </>
  );
}

function Against({ policy, from, version }: { policy: string; from: number; version: VersionRecord }) {
  const w = useWords('policies').compare;
  const read = useRead(policies.read, { params: { policy, version: from } });
  return (
    <section aria-label={w.title({ from, to: version.number })}>
      <h3 className={s['title']}>{w.title({ from, to: version.number })}</h3>
      <Loaded read={read}>
        {(other) =>
          other.problems.length > 0 ? (
            <p className="quiet">{w.incomplete}</p>
          ) : (
            <Comparison from={from} to={version.number} before={wholeScheme(other)} after={wholeScheme(version)} />
          )
        }
      </Loaded>
    </section>
  );
}

/** Below what changes, so that it is seen before. */
function Approval({ version, first }: { version: VersionRecord; first: boolean }) {
  const w = useWords('policies').approve;
  if (version.state !== 'draft' || version.submitted === null) return null;
  return (
    <div className={s['approval']}>
      <p className="quiet">{first ? w.first : w.look}</p>
      <MoveButton version={version} move="approve" kind="fill" />
    </div>
  );
}
