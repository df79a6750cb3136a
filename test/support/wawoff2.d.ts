/** The package has no types of its own. */
declare module 'wawoff2' {
  /** From WOFF 2.0 to the font as systems know it. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
