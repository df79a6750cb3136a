import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { talks } from '#lib/contract/talks.ts';
import { useWords } from '../../i18n/words.ts';
import { StateMark } from '../../ui/StateMark.tsx';
import { useFormat } from '../../ui/use-format.ts';

export type TalkState = ReplyOf<typeof talks.list>['items'][number];

/** How far one talk is, in a list. */
export function TalkMark({ talk }: { talk: TalkState | undefined }) {
  const w = useWords('talks').list;
  const f = useFormat();
  const on = talk?.heldOn == null ? '' : f.date(talk.heldOn);
  switch (talk?.state) {
    case 'planned':
      return <StateMark state="draft">{w.planned({ at: f.dateTime(talk.start ?? '') })}</StateMark>;
    case 'held':
      return <StateMark state="warn">{w.held({ on })}</StateMark>;
    case 'agreed':
      return <StateMark state="done">{w.agreed({ on })}</StateMark>;
    default:
      return <StateMark state="none">{w.none}</StateMark>;
  }
}
