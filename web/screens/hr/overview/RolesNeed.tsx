import { useMe } from '../../../api/use-me.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { NeedAlone } from './NeedAlone.tsx';

/** Changes of roles that wait for this person: there before the first cycle is. */
export function RolesNeed() {
  const w = useWords('hr').overview;
  const count = useMe().data?.toConfirm ?? 0;
  if (count === 0) return null;
  return <NeedAlone title={w.roles({ count })} more={w.rolesMore} to={paths.settings()} action={w.rolesGo} />;
}
