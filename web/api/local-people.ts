import { useQuery } from '@tanstack/react-query';
import type { Text } from '#lib/contract/text.ts';
import { asProblem, offline, problemOf } from './problem.ts';
import type { Read } from './use-read.ts';

export type LocalRole = 'employee' | 'peer' | 'supervisor' | 'customer' | 'hr' | 'director' | 'auditor';

/** Somebody one can be on one machine; a customer has a link instead of a sign-in. */
export interface LocalPerson {
  id: string;
  name: string;
  post: Text;
  unit: Text;
  role: LocalRole;
  tryThis: Text;
  link?: string;
}

async function read(): Promise<readonly LocalPerson[]> {
  const reply = await fetch('/local/people').catch(() => {
    throw offline();
  });
  if (!reply.ok) throw await problemOf(reply);
  const { people }: { people: readonly LocalPerson[] } = await reply.json();
  return people;
}

export function useLocalPeople(): Read<readonly LocalPerson[]> {
  const query = useQuery({ queryKey: ['/local/people'], queryFn: read });
  return {
    data: query.data,
    etag: null,
    problem: query.error === null ? undefined : asProblem(query.error),
    loading: query.isPending,
    again: async () => {
      await query.refetch();
    },
  };
}
