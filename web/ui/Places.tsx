import { useLocation } from '@tanstack/react-router';
import { useWords } from '../i18n/words.ts';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';
import { isAt, type Place } from './navigation.ts';

interface Props {
  places: readonly Place[];
  icons?: boolean;
  /** Beside going there. */
  onGo?: (() => void) | undefined;
}

/** The links to where one goes from day to day; the one where one is says so. */
export function Places({ places, icons = false, onGo }: Props) {
  const w = useWords('common').nav;
  const { pathname } = useLocation();
  return places.map((place) => (
    <Link key={place.to} to={place.to} exact={place.exact ?? false} current={isAt(place, pathname)} onClick={onGo}>
      {icons ? <Icon name={place.icon} size={22} /> : null}
      {w[place.word]}
    </Link>
  ));
}
