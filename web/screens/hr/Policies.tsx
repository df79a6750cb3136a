import { policies } from '#lib/contract/policies.ts';
import { templateIds } from '#lib/domain/policy/templates/ids.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { NewPolicy } from './policy/NewPolicy.tsx';
import { PolicyList } from './policy/PolicyList.tsx';
import { ImportPolicy } from './policy/versions/ImportPolicy.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';

const IMPORT = 'import';

/** All policies, each with what is in force of it. */
export function Policies() {
  const w = useWords('hr').policy;
  const { importNew } = useWords('policies').list;
  const read = useRead(policies.list);
  const me = useMe().data;
  const [making, make] = useAddressValue('new');
  if (making === IMPORT && me?.roles.includes('hr') === true) return <ImportPolicy onClose={() => make(undefined)} />;
  if (making !== undefined && me?.roles.includes('hr') === true)
    return <NewPolicy chosen={making} onClose={() => make(undefined)} onChoose={(id) => make(id, { replace: true })} />;
  const none = read.data?.items.length === 0;
  const add = (
    <>
      {none ? null : <ButtonLink to={paths.simulation()}>{w.simulate}</ButtonLink>}
      <Button onClick={() => make(IMPORT)}>{importNew}</Button>
      <Button kind="fill" icon="add" onClick={() => make(templateIds[0])}>
        {w.add}
      </Button>
    </>
  );
  const act = me?.roles.includes('hr') === true ? add : undefined;
  return (
    <Page title={w.title} actions={none ? undefined : act}>
      <Loaded read={read}>
        {({ items }) => (
          <Sheet>
            {items.length === 0 ? (
              <EmptyState title={w.empty} lead={w.emptyLead}>
                {act}
              </EmptyState>
            ) : (
              <PolicyList items={items} />
            )}
          </Sheet>
        )}
      </Loaded>
    </Page>
  );
}
