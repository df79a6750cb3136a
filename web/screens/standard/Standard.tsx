import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Blocks } from '../../ui/standard/Blocks.tsx';
import { useStandard } from '../../ui/standard/standard.ts';
import { TopBar } from '../../ui/TopBar.tsx';
import s from './Standard.module.css';

/** The calculation standard, to be read like a document, by anybody; `#4.3` opens it at that paragraph. */
export function Standard() {
  const w = useWords('standard');
  const product = useWords('common').product;
  const blocks = useStandard();
  const aimed = useLocation({ select: ({ hash }) => hash });
  useEffect(() => {
    document.title = `${w.title} · ${product}`;
  }, [w, product]);
  useEffect(() => {
    if (aimed !== '') document.getElementById(aimed)?.scrollIntoView();
  }, [aimed]);
  return (
    <>
      <TopBar me={undefined} places={[]} />
      <main id="main" className={s['page']}>
        <nav className={`${s['contents']} noprint`} aria-label={w.contents}>
          <ol>
            {blocks.map((block) =>
              block.kind === 'heading' && block.level === 2 ? (
                <li key={block.number}>
                  <a href={`#${block.number}`}>
                    <span>{block.number}</span>
                    {block.title}
                  </a>
                </li>
              ) : null,
            )}
          </ol>
          <Button icon="print" onClick={() => print()}>
            {w.print}
          </Button>
        </nav>
        <article className={s['document']}>
          <Blocks blocks={blocks} aimed={aimed} addressed />
        </article>
      </main>
    </>
  );
}
