import { createContext } from 'react';

/** Whether there is a page with its heading around. */
export const InsidePage = createContext(false);
