/**
 * A decimal as people type or paste it, in plain digits: "１，２００．５" → "1200.5", "−3" → "-3", "4。5" → "4.5". A comma or a
 * space only parts thousands: "1,5" may mean 1.5 or be a slip for 15, and is none. Undefined for whatever is no decimal.
 */
export function plainDecimal(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().replace('−', '-').replace('。', '.');
  const isOne = /^[-+]?(?:\d+|\d{1,3}(?:[, ]\d{3})+)?(?:\.\d*)?$/.test(plain) && /\d/.test(plain);
  return isOne ? plain.replaceAll(/[+, ]/g, '') : undefined;
}
