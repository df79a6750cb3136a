import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { inbox } from '#lib/contract/inbox.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import s from './NoticeDays.module.css';

type Notice = ReplyOf<typeof inbox.read>['items'][number];

interface Props {
  notices: readonly Notice[];
  /** Whoever follows a notice has read it. */
  open: (notice: string) => void;
}

/** Day by day, the newest first. */
export function NoticeDays({ notices, open }: Props) {
  const f = useFormat();
  const days = Map.groupBy(notices, ({ at }) => f.date(at, { year: true, weekday: true }));
  return [...days].map(([day, some]) => (
    <section key={day} className={s['day']} aria-label={day}>
      <h2>{day}</h2>
      <ul>
        {some.map((notice) => (
          <Line key={notice.id} notice={notice} open={open} />
        ))}
      </ul>
    </section>
  ));
}

function Line({ notice, open }: { notice: Notice } & Pick<Props, 'open'>) {
  const w = useWords('common').inbox;
  const f = useFormat();
  const say = useSay();
  const title = say(notice.title);
  return (
    <li className={notice.read ? undefined : s['unread']}>
      <time dateTime={notice.at}>{f.time(notice.at)}</time>
      <div className={s['what']}>
        <h3>
          {notice.read ? null : <small>{w.fresh}</small>}
          {title}
        </h3>
        <p className="quiet">{say(notice.text)}</p>
      </div>
      <ButtonLink
        to={notice.place}
        small
        label={w.follow({ button: say(notice.button), title })}
        onClick={() => (notice.read ? undefined : open(notice.id))}
      >
        {say(notice.button)}
      </ButtonLink>
    </li>
  );
}
