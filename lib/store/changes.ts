import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Case } from '#lib/domain/lifecycle/case.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { CustomerAnswer, Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Announcement } from '#lib/domain/honours/honours.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';
import type { Talk } from '#lib/domain/talk/talk.ts';
import type { RoleBook } from '#lib/domain/organisation/roles.ts';
import type { PolicyRecord } from '#lib/domain/policy/version.ts';
import type { PromotionCase } from '#lib/domain/promotion/promotion.ts';
import type { Item } from './client.ts';
import { contentOf, type Stored } from './item.ts';
import { type Key, kindUnder } from './keys.ts';
import { evaluationIn } from './participation.ts';
import { recordIn } from './policies.ts';

type Image = Record<string, AttributeValue>;

/** One record of the table's stream, as a Lambda function or a reader of the stream is given it. */
export interface StreamRecord {
  readonly dynamodb?: {
    readonly Keys?: Image;
    readonly OldImage?: Image;
    readonly NewImage?: Image;
    readonly SequenceNumber?: string;
  };
}

interface Of<Kind extends string, T extends object> {
  readonly of: Kind;
  /** Changes with the same key are to be followed in their order. */
  readonly key: string;
  readonly before: Stored<T> | undefined;
  readonly after: Stored<T>;
}

/** What was written of a thing whose changes have consequences: as it was, and as it is. */
export type Change =
  | Of<'cycle', Cycle>
  | Of<'evaluation', Evaluation>
  | Of<'answer', CustomerAnswer>
  | Of<'case', Case>
  | Of<'talk', Talk>
  | Of<'promotion', PromotionCase>
  | Of<'honours', Announcement>
  | Of<'policy', PolicyRecord>
  | Of<'roles', RoleBook>
  | Of<'notice', Notice>;

/** `undefined` for everything that nobody is told of, and for what was deleted. */
export function changeIn({ dynamodb }: StreamRecord): Change | undefined {
  const { Keys, OldImage, NewImage } = dynamodb ?? {};
  if (!Keys || !NewImage) return undefined;
  const at = unmarshall(Keys) as Key;
  const made = <Kind extends string, T extends object>(
    of: Kind,
    key: string,
    read: (item: Item) => Stored<T>,
  ): Of<Kind, T> => ({
    of,
    key,
    before: OldImage && read(unmarshall(OldImage)),
    after: read(unmarshall(NewImage)),
  });
  const key = Object.values(at).toSorted().join('\n');
  switch (kindUnder(at)) {
    case 'cycle':
      return made('cycle', key, contentOf<Cycle>);
    case 'case':
      return made('case', key, contentOf<Case>);
    case 'evaluation':
      return made('evaluation', key, evaluationIn);
    case 'answer':
      return made('answer', key, contentOf<CustomerAnswer>);
    case 'promotion':
      return made('promotion', key, contentOf<PromotionCase>);
    case 'honours':
      return made('honours', key, contentOf<Announcement>);
    case 'policy':
      return made('policy', key, recordIn);
    case 'talk':
      return made('talk', key, contentOf<Talk>);
    case 'roles':
      return made('roles', key, contentOf<RoleBook>);
    // All of one person's together: what follows from them is counted anew from what holds.
    case 'notice':
      return made('notice', at.pk, contentOf<Notice>);
    case undefined:
      return undefined;
  }
}
