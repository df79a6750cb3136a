/** How the value behind each key of an entry's details is to be read. A key that is none of these is a unit of a pool. */
const detailKinds = {
  name: 'text',
  unit: 'unit',
  post: 'text',
  employment: 'employment',
  supervisor: 'person',
  since: 'date',
  second: 'text',
  delegate: 'person',
  onBehalfOf: 'person',
  link: 'person',
  rater: 'person',
  leave: 'text',
  hired: 'date',
  left: 'date',
  bonusBase: 'money',
  annualBase: 'money',
  email: 'text',
  chatId: 'text',
  reach: 'text',
  added: 'text',
  removed: 'text',
  renamed: 'text',
  units: 'text',
  moved: 'text',
  policy: 'text',
  template: 'template',
  policyVersion: 'text',
  role: 'role',
  directs: 'text',
  approver: 'person',
  coefficient: 'text',
  askedBy: 'person',
  language: 'text',
  year: 'text',
  quarter: 'text',
  assignment: 'text',
  kind: 'raterKind',
  until: 'date',
  score: 'text',
  of: 'missing',
  month: 'text',
  figure: 'text',
  count: 'text',
  part: 'text',
  parts: 'text',
  run: 'text',
  paid: 'money',
  absentDays: 'text',
  status: 'status',
  format: 'format',
  rows: 'text',
  from: 'date',
  to: 'date',
  by: 'person',
  about: 'person',
  announceOn: 'date',
  opensOn: 'date',
  selfOn: 'date',
  peerOn: 'date',
  customerOn: 'date',
  supervisorOn: 'date',
  secondReviewOn: 'date',
  closesOn: 'date',
  publishOn: 'date',
  choice: 'choice',
  bytes: 'text',
  sha256: 'text',
} as const;

export type DetailKey = keyof typeof detailKinds;
export type DetailKind = (typeof detailKinds)[DetailKey];
export const detailKeys = Object.keys(detailKinds).filter(isDetailKey);

/** One figure of an entry: what it is, and where something was changed also what it was. */
export interface Detail {
  /** `pool` where the key names the unit that may share the amount. */
  readonly key: DetailKey | 'pool';
  readonly unit: string | null;
  readonly kind: DetailKind;
  readonly before: string | null;
  readonly value: string;
}

/** What separates before and after where an entry tells of a change. */
const arrow = ' → ';

export type Details = Readonly<Record<string, string | number>>;

/** In the order of the table above, however they were kept; the units of a pool come last. */
export function detailsIn(details: Details | undefined): Detail[] {
  const ordered = Object.entries(details ?? {}).toSorted(([a], [b]) => placeOf(a) - placeOf(b));
  return ordered.map(([name, value]) => {
    const key = isDetailKey(name) ? name : 'pool';
    const unit = key === 'pool' ? name : null;
    const kind = key === 'pool' ? 'money' : detailKinds[key];
    const [first, second] = split(value);
    return { key, unit, kind, before: second === undefined ? null : first, value: second ?? first };
  });
}

const placeOf = (key: string) => (isDetailKey(key) ? detailKeys.indexOf(key) : detailKeys.length);

/** Whoever is named in the details, by number. */
export const peopleIn = (details: Details | undefined): string[] =>
  detailsIn(details)
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ before, value }) => [before ?? nothing, value])
    .filter((id) => id !== nothing);

/** What stands where there is no value. */
export const nothing = '—';

function split(value: string | number): [string, string?] {
  const text = String(value);
  const cut = text.indexOf(arrow);
  return cut === -1 ? [text] : [text.slice(0, cut), text.slice(cut + arrow.length)];
}

function isDetailKey(key: string): key is DetailKey {
  return Object.hasOwn(detailKinds, key);
}
