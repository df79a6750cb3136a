import { useLocation, useNavigate } from '@tanstack/react-router';
import type { Text } from '#lib/contract/text.ts';
import { policies } from '#lib/contract/policies.ts';
import { useRead } from '../../../api/use-read.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { useAddressValue } from '../../../ui/use-address-value.ts';

export interface Version {
  readonly policy: string;
  readonly version: number;
}

/** As one value of a list. */
export const nameOf = ({ policy, version }: Version): string => `${version} ${policy}`;

interface Ruling {
  readonly id: string;
  readonly version: number;
  readonly name: Text;
}

/** The version that is tried, kept in the address; the cycle's own where none is. To choose from: what is in force, and drafts. */
export function useTried(of: Ruling) {
  const w = useWords('simulation');
  const say = useSay();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [policy] = useAddressValue('policy');
  const [version] = useAddressValue('version');
  const ruling = { policy: of.id, version: of.version };
  const known = useRead(policies.list).data?.items ?? [];
  const newest = known.find(({ id }) => id === policy)?.current ?? 1;
  const base: Version = policy === undefined ? ruling : { policy, version: Number(version ?? newest) || 1 };
  const versions = known.flatMap(({ id, name, current, draft }) => [
    ...(current === null
      ? []
      : [{ value: nameOf({ policy: id, version: current }), label: w.version({ name: say(name), version: current }) }]),
    ...(draft === null
      ? []
      : [
          {
            value: nameOf({ policy: id, version: draft.number }),
            label: w.draft({ name: say(name), version: draft.number }),
          },
        ]),
  ]);
  const named = say(known.find(({ id }) => id === base.policy)?.name ?? of.name);
  const all = [
    { value: nameOf(ruling), label: w.ruling({ name: say(of.name), version: of.version }) },
    ...versions.filter(({ value }) => value !== nameOf(ruling)),
  ];
  const there = all.some(({ value }) => value === nameOf(base));
  return {
    base,
    options: there ? all : [...all, { value: nameOf(base), label: w.version({ name: named, version: base.version }) }],
    choose: (value: string) => {
      const cut = value.indexOf(' ');
      const next: Record<string, unknown> = { ...search };
      Object.assign(next, { policy: value.slice(cut + 1), version: Number(value.slice(0, cut)) });
      void navigate({ to: pathname, search: next, resetScroll: false });
    },
  };
}
