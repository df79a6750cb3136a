import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** A choice kept in the address (`?person=0105`), so that it can be linked to and the back button undoes it. */
export function useAddressValue(
  name: string,
): readonly [string | undefined, (value: string | undefined, how?: { replace: boolean }) => void] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const here: Record<string, unknown> = { ...search };
  const value: unknown = here[name];
  const set = useCallback(
    (next: string | undefined, how = { replace: false }) => {
      const { [name]: _, ...rest } = here;
      void navigate({
        to: pathname,
        search: next === undefined ? rest : { ...rest, [name]: next },
        replace: how.replace,
        resetScroll: false,
      });
    },
    // oxlint-disable-next-line react/exhaustive-deps -- `here` is `search`, copied
    [name, navigate, pathname, search],
  );
  return [typeof value === 'string' || typeof value === 'number' ? String(value) : undefined, set];
}
