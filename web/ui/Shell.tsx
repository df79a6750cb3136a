import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useEpoch } from '../api/epoch.ts';
import { useMe } from '../api/use-me.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { BottomBar } from './BottomBar.tsx';
import { officePlaces, ownPlaces } from './navigation.ts';
import { Places } from './Places.tsx';
import s from './Shell.module.css';
import { SignInAgain } from './SignInAgain.tsx';
import { Opening } from './Skeletons.tsx';
import { TopBar } from './TopBar.tsx';
import { Unreached } from './Unreached.tsx';
import { UndoNotice } from './UndoNotice.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** The frame around every screen: the office works from the left, everybody else from the top, all from the bottom on a phone. */
export function Shell() {
  const w = useWords('common');
  const epoch = useEpoch();
  const me = useMe().data;
  const offices = officePlaces(me);
  const inOffice = offices.length > 0;
  const own = ownPlaces(me);
  useKeptFocus();
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
      <BottomBar office={offices} own={own} />
    </div>
  );
}
