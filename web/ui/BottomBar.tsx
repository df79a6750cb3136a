import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/words.ts';
import s from './BottomBar.module.css';
import { Button } from './Button.tsx';
import { Dialog, DialogActs } from './Dialog.tsx';
import { Icon } from './Icon.tsx';
import { isAt, placesOnPhone, type Place } from './navigation.ts';
import { Places } from './Places.tsx';

interface Props {
  office: readonly Place[];
  own: readonly Place[];
}

/** On a phone: as many places as a thumb reaches side by side; where there are more, the last opens the rest. */
export function BottomBar({ office, own }: Props) {
  const w = useWords('common');
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const { bar, rest, ownRest } = placesOnPhone(office, own);
  const close = () => setOpen(false);
  return (
    <>
      <nav className={`${s['bar']} noprint`} aria-label={w.menu.main} data-bottom-bar>
        <Places places={bar} icons />
        {rest.length === 0 ? null : (
          <button
            type="button"
            aria-haspopup="dialog"
            aria-current={[...rest, ...ownRest].some((place) => isAt(place, pathname))}
            onClick={() => setOpen(true)}
          >
            <Icon name="more" size={22} />
            {w.nav.more}
          </button>
        )}
      </nav>
      <Dialog open={open} title={w.nav.more} onClose={close}>
        <nav className={s['rest']} aria-label={w.nav.more}>
          <Places places={rest} icons onGo={close} />
          <p>{w.nav.own}</p>
          <Places places={ownRest} icons onGo={close} />
        </nav>
        <DialogActs>
          <Button onClick={close}>{w.close}</Button>
        </DialogActs>
      </Dialog>
    </>
  );
}
