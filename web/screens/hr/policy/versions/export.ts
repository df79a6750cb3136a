import { schemeText } from '#lib/domain/policy/scheme-text.ts';

/** Hands the document of a version to the browser as a file. */
export function exportScheme(scheme: unknown, { policy, number }: { policy: string; number: number }): void {
  const address = URL.createObjectURL(new Blob([schemeText(scheme)], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `${policy}-v${number}.json` });
  link.click();
  // The browser reads the address after the click: it must live a little longer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
