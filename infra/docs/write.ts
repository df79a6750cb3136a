import { mkdirSync, writeFileSync } from 'node:fs';
import { documents } from './documents.ts';

// Writes what is generated; a test fails where a committed file says something else.
mkdirSync('docs/generated', { recursive: true });
for (const [file, text] of Object.entries(await documents())) {
  writeFileSync(file, text);
  console.log(file);
}
