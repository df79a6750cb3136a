/** One mail, ready to be sent. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same mail again carries the same one, so that it is not shown twice. */
  readonly messageId: string;
  /** Where the reader changes what they get. */
  readonly unsubscribe: string;
  /** An entry for the calendar. */
  readonly calendar?: string;
}
