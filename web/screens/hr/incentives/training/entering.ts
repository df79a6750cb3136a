import type { Because } from '../../../training/EnterDialog.tsx';

/** What a dialog for planning begins with. */
export interface Entering {
  person?: { id: string; name: string };
  because: Because;
  why?: string;
  advised?: readonly string[];
}
