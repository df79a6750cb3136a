import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { theConfig } from '../../api/config.ts';
import { useWords } from '../../i18n/words.ts';
import { TopBar } from '../../ui/TopBar.tsx';
import { CompanySignIn } from './CompanySignIn.tsx';
import { LocalSignIn } from './LocalSignIn.tsx';
import s from './SignIn.module.css';

/** Where one comes in: a list of people on one machine, the company's account everywhere else. */
export function SignIn() {
  const w = useWords('signin');
  const product = useWords('common').product;
  const { to } = useSearch({ from: '/sign-in' });
  useEffect(() => {
    document.title = `${w.title} · ${product}`;
  }, [w, product]);
  return (
    <>
      <TopBar me={undefined} places={[]} />
      <main id="main" className={s['page']}>
        <header className={s['head']}>
          <h1>
            {w.headline.map((phrase) => (
              <span key={phrase}>{phrase}</span>
            ))}
          </h1>
          <p>{w.lead}</p>
          {to === undefined || to === '/' ? null : <p className="quiet">{w.backTo}</p>}
        </header>
        {theConfig().local ? <LocalSignIn to={to} /> : <CompanySignIn to={to} />}
      </main>
    </>
  );
}
