import { useState } from 'react';
import type { Me } from '../api/use-me.ts';
import { theConfig } from '../api/config.ts';
import { signOut } from '../api/sign-in.ts';
import { useLanguage } from '../i18n/language.ts';
import { useSay } from '../i18n/use-say.ts';
import { switchLanguage, useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { Bell } from './Bell.tsx';
import { Button, ButtonLink } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';
import { Menu } from './Menu.tsx';
import type { Place } from './navigation.ts';
import { Places } from './Places.tsx';
import { TimeDialog } from './time/TimeDialog.tsx';
import s from './TopBar.module.css';

/** The name of the house, where one can go, the language and who one is. */
export function TopBar({
  me,
  places,
  home = paths.home(),
}: {
  me: Me | undefined;
  places: readonly Place[];
  home?: string;
}) {
  const w = useWords('common');
  const say = useSay();
  const [time, setTime] = useState(false);
  const unit = me?.organisation.units.find(({ id }) => id === me.person.unit);
  return (
    <header className={`${s['bar']} noprint`}>
      <div>
        <Link to={home} className={s['brand']}>
          <Icon name="mark" size={22} />
          {w.product}
        </Link>
        <span className={s['organisation']}>{say(theConfig().organisation)}</span>
        {places.length === 0 ? null : (
          <nav className={s['nav']} aria-label={w.menu.main}>
            <Places places={places} />
          </nav>
        )}
        <div className={s['tools']}>
          <LanguageSwitch />
          {me === undefined ? null : <Bell unread={me.unread} />}
          {me === undefined ? null : (
            <Menu
              label={`${w.menu.person}${w.colon}${me.person.name}`}
              button={<b className={s['name']}>{me.person.name}</b>}
            >
              <p className={s['who']}>
                <b>{me.person.name}</b>
                <small className="quiet">
                  {unit === undefined ? '' : `${say(unit.name)} · `}
                  {say(me.person.post)}
                </small>
              </p>
              <div className={s['acts']}>
                <ButtonLink kind="quiet" to={paths.preferences()}>
                  {w.menu.preferences}
                </ButtonLink>
                <ButtonLink kind="quiet" to={paths.standard()}>
                  {w.menu.standard}
                </ButtonLink>
                {theConfig().local ? (
                  <Button kind="quiet" onClick={() => setTime(true)}>
                    {w.menu.time}
                  </Button>
                ) : null}
                <Button kind="quiet" onClick={() => void signOut()}>
                  {w.menu.signOut}
                </Button>
              </div>
            </Menu>
          )}
        </div>
      </div>
      {time ? <TimeDialog onClose={() => setTime(false)} /> : null}
    </header>
  );
}

export function LanguageSwitch() {
  const w = useWords('common');
  const next = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className={s['language']}
      lang={next === 'zh' ? 'zh-CN' : 'en'}
      title={w.menu.languageName}
      onClick={() => void switchLanguage(next)}
    >
      {w.menu.language}
    </button>
  );
}
