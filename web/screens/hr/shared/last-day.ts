/** What is due on a day may come until the day has ended: the instant is the next midnight, the day is the one before it. */
export const lastDay = (dueAt: string): Date => new Date(Date.parse(dueAt) - 1);
