/** With its sign, so that it reads as a change. */
export const signed = (difference: string): string => {
  if (Number(difference) === 0) return difference;
  return difference.startsWith('-') ? difference.replace('-', '−') : `+${difference}`;
};
