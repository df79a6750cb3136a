import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { slimContract } from './build/slim-contract.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Three pages: the application; the customer's survey and the API's, which share nothing with it so that they stay small. */
export default defineConfig({
  root: here('.'),
  plugins: [slimContract(here('../lib/contract/')), react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // A page that is opened once on a bad network must not carry a loader it does not need.
    modulePreload: { polyfill: false },
    // Nothing is written into the page itself: a strict content policy allows no inline code.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: here('index.html'), survey: here('survey.html'), docs: here('docs.html') },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: 'router', test: /node_modules[\\/]@tanstack[\\/]/, priority: 2 },
          ],
        },
      },
    },
  },
});
