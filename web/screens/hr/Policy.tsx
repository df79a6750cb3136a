import { useParams } from '@tanstack/react-router';
import { policies } from '#lib/contract/people.ts';
import { useRead } from '../../api/use-read.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Opening } from '../../ui/Skeletons.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { periodWord } from './policy/period-word.ts';
import { SchemeView } from './policy/SchemeView.tsx';
import { VersionSwitch } from './policy/VersionSwitch.tsx';
import { schemeIn } from './shared/documents.ts';
import { useAddressValue } from './shared/use-address-value.ts';

/** One version of a policy, to read. */
export function Policy() {
  const { policy } = useParams({ from: '/framed/hr/policies/$policy' });
  const w = useWords('hr').policy;
  const say = useSay();
  const f = useFormat();
  const [wanted, choose] = useAddressValue('version');
  const all = useRead(policies.list);
  const numbers = (all.data?.items ?? [])
    .filter(({ id }) => id === policy)
    .map(({ number }) => number)
    .toSorted((a, b) => b - a);
  const version = wanted === undefined ? numbers[0] : Number(wanted);
  // A policy that is not in the list is asked for all the same: the server says that there is none.
  const known = version ?? (all.data === undefined ? undefined : 1);
  const read = useRead(policies.read, { params: { policy, version: known ?? 1 }, when: known !== undefined });
  return (
    <Loaded read={all.data === undefined ? { ...read, problem: all.problem } : read} skeleton={<Opening />}>
      {(shown) => (
        <Page
          title={say(shown.name)}
          up={{ to: paths.policies(), label: w.title }}
          lead={w.lead({ period: periodWord(w, shown.period), created: f.date(shown.createdAt, { year: true }) })}
          actions={<VersionSwitch numbers={numbers} value={shown.number} onChange={(next) => choose(String(next))} />}
        >
          <SchemeView key={shown.number} scheme={schemeIn(shown.scheme)} />
        </Page>
      )}
    </Loaded>
  );
}
