/** Where in an archive the files of whoever has a result apart begin. */
export const apartPath = (employee: string): string => `calculation/apart/${encodeURIComponent(employee)}`;
