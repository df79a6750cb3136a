/** What browsers may do with our pages: one text for the server of one machine and for CloudFront. */

interface Allowed {
  /** Origins beside our own that the page asks: the issuer, and wherever it hands out tokens. */
  readonly connectTo?: readonly string[];
  readonly styles: readonly string[];
}

const policyOf = ({ connectTo = [], styles }: Allowed) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ...styles,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${["'self'", ...connectTo].join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * The application. Only what comes from this origin runs. The component kit writes style sheets into the page while it
 * runs, and files that lie in a bucket cannot carry a fresh nonce for them: so style elements may be inline, and nothing
 * else. Style attributes in markup are refused; React sets styles through the object model, which needs no permission.
 */
export const pagePolicy = (connectTo: readonly string[] = []): string =>
  policyOf({
    connectTo,
    styles: ["style-src 'self'", "style-src-elem 'self' 'unsafe-inline'", "style-src-attr 'none'"],
  });

/** The customers' survey is made without the kit: nothing in it is inline, and it asks nobody but us. */
export const surveyPolicy: string = policyOf({ styles: ["style-src 'self'"] });

/** A survey's address is a secret, so no other site is told from where somebody comes. */
export const referrerPolicy = 'same-origin';
