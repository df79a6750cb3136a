import { defaultParseSearch, Link as RouterLink } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface Props {
  /** From `paths`. */
  to: string;
  children: ReactNode;
  className?: string | undefined;
  /** Current only on exactly this page, not on those below it. */
  exact?: boolean;
  /** Current on other pages, too. */
  current?: boolean;
  label?: string | undefined;
  /** Beside going there. */
  onClick?: (() => void) | undefined;
}

/** A link inside the application; says `aria-current="page"` where one is. */
export function Link({ to, children, className, exact = false, current = false, label, onClick }: Props) {
  const [path = '', query] = to.split('?');
  return (
    <RouterLink
      to={path}
      // Left in the path, the router would write what it knows of the search behind it.
      {...(query === undefined ? {} : { search: defaultParseSearch(query) })}
      className={className}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      onClick={onClick}
      activeOptions={{ exact, includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
    >
      {children}
    </RouterLink>
  );
}
