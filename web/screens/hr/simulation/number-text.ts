/** A decimal of at most six places, as a policy may hold. */
export const isDecimal = (text: string): boolean => /^\d{1,6}(\.\d{1,6})?$/.test(text.trim());
