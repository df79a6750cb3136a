import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { SheetPart } from '../../../../ui/Sheet.tsx';
import type { PolicyHistory, VersionLine } from './types.ts';
import { useFacts } from './use-facts.ts';
import s from './VersionList.module.css';
import { VersionState } from './VersionState.tsx';

/** So many of its cycles are named, the newest first. */
const MOST = 3;

interface Props {
  policy: PolicyHistory;
  chosen: number;
  onChoose: (number: number) => void;
}

/** All versions, the newest first: who wrote and approved each, why, and which cycles have it. One is chosen to read. */
export function VersionList({ policy, chosen, onChoose }: Props) {
  const w = useWords('policies');
  return (
    <SheetPart title={w.versions} bare>
      <ol className={s['versions']}>
        {policy.items.map((version) => (
          <li key={version.number} aria-current={version.number === chosen ? 'true' : undefined}>
            <Head
              version={version}
              current={version.number === policy.current}
              chosen={version.number === chosen}
              onChoose={onChoose}
            />
            <Facts policy={policy.id} version={version} />
          </li>
        ))}
      </ol>
    </SheetPart>
  );
}

interface HeadProps {
  version: VersionLine;
  current: boolean;
  chosen: boolean;
  onChoose: (number: number) => void;
}

function Head({ version, current, chosen, onChoose }: HeadProps) {
  const w = useWords('policies');
  return (
    <div className={s['head']}>
      <button type="button" aria-pressed={chosen} onClick={() => onChoose(version.number)}>
        {w.version({ number: version.number })}
      </button>
      <VersionState version={version} />
      {current ? <b className={s['current']}>{w.inForce}</b> : null}
    </div>
  );
}

function Facts({ policy, version }: { policy: string; version: VersionLine }) {
  const { policies: w, and } = { policies: useWords('policies'), and: useWords('hr').shared.and };
  const say = useSay();
  const factsOf = useFacts(policy);
  const { note, cycles, state } = version;
  const shown = cycles.slice(0, MOST).map(({ name }) => say(name));
  const use = shown.length === 0 ? w.noCycle : w.cycles({ names: shown.join(and), more: cycles.length - shown.length });
  const facts = [...factsOf(version), ...(state === 'approved' || state === 'retired' ? [use] : [])];
  return (
    <div className={s['facts']}>
      {note === null || note === '' ? null : <p>{note}</p>}
      <ul className="quiet">
        {facts.map((fact) => (
          <li key={fact}>
            <small>{fact}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
