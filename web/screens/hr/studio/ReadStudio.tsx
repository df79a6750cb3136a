import { useMe } from '../../../api/use-me.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Page } from '../../../ui/Page.tsx';
import { StudioEditor } from './StudioEditor.tsx';
import { useBefore, type Version } from './use-before.ts';
import { useSchemeEdit } from './use-scheme-edit.ts';
import { jsonIn } from './version-server.ts';

/** A version that cannot be changed (any more), to read part by part. */
export function ReadStudio({ version }: { version: Version }) {
  const w = useWords('studio').frame;
  const say = useSay();
  const manages = useMe().data?.roles.includes('hr') === true;
  const scheme = useSchemeEdit(jsonIn(version.scheme), true);
  return (
    <Page
      width="full"
      title={`${say(version.name)} ${w.title({ number: version.number })}`}
      up={{ to: paths.policy(version.id), label: w.up }}
      lead={`${w.states[version.state]} · ${manages ? w.leadRead : w.leadReadOnly}`}
    >
      <StudioEditor scheme={scheme} before={useBefore(version)} readOnly />
    </Page>
  );
}
