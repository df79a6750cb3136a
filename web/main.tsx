import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadConfig } from './api/config.ts';
import { mayKeep } from './api/device.ts';
import { queries } from './api/queries.ts';
import { nothingTyped } from './api/typed.ts';
import { beginIn, currentLanguage } from './i18n/language.ts';
import { loadWords } from './i18n/words.ts';
import { router } from './routes.tsx';
import { KeepsNothing } from './screens/entry/KeepsNothing.tsx';
import { Unreachable } from './screens/entry/Unreachable.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place to draw in.');

router.subscribe('onResolved', ({ pathChanged }) => {
  if (pathChanged) nothingTyped();
});

/** The words are fetched along with the configuration; where it asks for others, after it. */
async function prepare(): Promise<void> {
  const [config] = await Promise.all([loadConfig(), loadWords(currentLanguage(), 'common')]);
  beginIn(config.language);
  await loadWords(currentLanguage(), 'common');
}

const shown = await prepare().then(
  () => (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  ),
  () => <Unreachable />,
);
createRoot(root).render(<StrictMode>{mayKeep() ? shown : <KeepsNothing />}</StrictMode>);
