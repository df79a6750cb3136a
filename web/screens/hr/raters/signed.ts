/** A written number with its sign, by a true minus: "+3.2", "−1.0", "0.0". */
export function signed(text: string): string {
  if (/^-?0(?:\.0+)?$/.test(text)) return text.replace('-', '');
  return text.startsWith('-') ? `−${text.slice(1)}` : `+${text}`;
}

/** How large it is, without a sign. */
export const sizeOf = (text: string): string => text.replace(/^-/, '');
