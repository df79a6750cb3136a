/** Where the texts of an evaluation lie as they were when it was returned last. */
export const beforeReturn = (slot: string) => `${slot}~returned`;
