import { useParams } from '@tanstack/react-router';
import { policies } from '#lib/contract/policies.ts';
import { useRead } from '../../api/use-read.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../api/use-me.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Opening } from '../../ui/Skeletons.tsx';
import { periodWord } from './policy/period-word.ts';
import { BeginDraft } from './policy/versions/BeginDraft.tsx';
import { VersionList } from './policy/versions/VersionList.tsx';
import { VersionPart } from './policy/versions/VersionPart.tsx';
import s from './policy/versions/VersionPart.module.css';
import { useAddressValue } from '../../ui/use-address-value.ts';

/** One policy: its versions, who wrote and approved them, and the chosen one to read, compare and decide on. */
export function Policy() {
  const { policy: id } = useParams({ from: '/framed/hr/policies/$policy' });
  const w = useWords('policies');
  const words = useWords('hr').policy;
  const say = useSay();
  const hr = useMe().data?.roles.includes('hr') === true;
  const [wanted, choose] = useAddressValue('version');
  const read = useRead(policies.versions, { params: { policy: id } });
  return (
    <Loaded read={read} skeleton={<Opening />}>
      {(policy) => {
        const waits = policy.items.find(({ state, submitted }) => state === 'draft' && submitted !== null)?.number;
        const first = waits ?? policy.current ?? policy.items[0]?.number ?? 1;
        const number = policy.items.find((one) => String(one.number) === wanted)?.number ?? first;
        const period = periodWord(words, policy.period);
        return (
          <Page
            title={say(policy.name)}
            up={{ to: paths.policies(), label: words.title }}
            lead={w.lead({ period, inUse: w.list.inUse({ count: policy.inUse }) })}
            actions={
              <>
                {hr ? (
                  <ButtonLink to={paths.simulation({ policy: id, version: number })}>{words.simulate}</ButtonLink>
                ) : null}
                <BeginDraft policy={policy} />
              </>
            }
          >
            <div className={s['sheet']}>
              <Sheet>
                <VersionList policy={policy} chosen={number} onChoose={(next) => choose(String(next))} />
              </Sheet>
            </div>
            <VersionPart key={number} policy={policy} number={number} />
          </Page>
        );
      }}
    </Loaded>
  );
}
