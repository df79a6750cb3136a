import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const schema = (value: unknown) => typeof value === 'object' && value !== null && '_zod' in value;

/** The part of a contract the browser needs: method, path, whether a version or a file is asked for. Schemas drop out. */
const plain = (value: unknown) =>
  JSON.stringify(value, (key, part: unknown) => (schema(part) || key === 'summary' ? undefined : part));

/**
 * The browser trusts the server's replies and lets the server judge its requests, so it needs the contract's types (erased)
 * and its paths, not the schemas nor the library that makes them (20 KB). Each contract file is run once here and only its
 * data is handed on. A schema imported by value is therefore missing, and the build says so.
 */
export function slimContract(folder: string): Plugin {
  return {
    name: 'slim-contract',
    enforce: 'pre',
    async load(id) {
      const file = id.split('?')[0] ?? id;
      if (!file.startsWith(folder)) return null;
      const module: object = await import(`${pathToFileURL(file).href}?${Date.now()}`);
      const exported = Object.entries(module);
      // A contract file that holds functions is code, not a contract: it goes as it is.
      if (exported.some(([, value]) => typeof value === 'function')) return null;
      return exported
        .filter(([, value]) => !schema(value))
        .map(([name, value]) => `export const ${name} = ${plain(value)};`)
        .concat('export {};')
        .join('\n');
    },
  };
}
