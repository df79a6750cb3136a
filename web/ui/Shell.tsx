import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useEpoch } from '../api/epoch.ts';
import { useMe } from '../api/use-me.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { Link } from './Link.tsx';
import { officePlaces, ownPlaces, type Place } from './navigation.ts';
import { Icon } from './Icon.tsx';
import s from './Shell.module.css';
import { SignInAgain } from './SignInAgain.tsx';
import { Opening } from './Skeletons.tsx';
import { TopBar } from './TopBar.tsx';
import { Unreached } from './Unreached.tsx';
import { UndoNotice } from './UndoNotice.tsx';

/** The frame around every screen: the office works from the left, everybody else from the top, all from the bottom on a phone. */
export function Shell() {
  const w = useWords('common');
  const epoch = useEpoch();
  const me = useMe().data;
  const offices = officePlaces(me);
  const inOffice = offices.length > 0;
  const own = ownPlaces(me);
  return (
    <div className={s['shell']} data-dense={inOffice ? '' : undefined}>
      <a className={s['skip']} href="#main">
        {w.skip}
      </a>
      <TopBar me={me} places={inOffice ? [] : own} home={offices[0]?.to ?? paths.home()} />
      <Unreached />
      <div className={s['body']}>
        {inOffice ? (
          <nav className={`${s['side']} noprint`} aria-label={w.menu.main}>
            <Places places={offices} />
            <p>{w.nav.own}</p>
            <Places places={own} />
          </nav>
        ) : null}
        <main id="main" className={s['main']} tabIndex={-1}>
          <Suspense fallback={<Opening />}>
            <Outlet key={epoch} />
          </Suspense>
        </main>
      </div>
      <UndoNotice />
      <SignInAgain />
      <nav className={`${s['bottom']} noprint`} aria-label={w.menu.main} data-bottom-bar>
        <Places places={inOffice ? [...offices, ...own.slice(0, 1)] : own} icons />
      </nav>
    </div>
  );
}

function Places({ places, icons = false }: { places: readonly Place[]; icons?: boolean }) {
  const w = useWords('common').nav;
  return places.map((place) => (
    <Link key={place.to} to={place.to} exact={place.exact ?? false}>
      {icons ? <Icon name={place.icon} size={22} /> : null}
      {w[place.word]}
    </Link>
  ));
}
