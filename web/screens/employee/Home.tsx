import { home } from '#lib/contract/me.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { inOrder } from './home/errands.ts';
import s from './home/Home.module.css';
import { LastResult } from './home/LastResult.tsx';
import { MyGoals } from './home/MyGoals.tsx';
import { Schedule } from './home/Schedule.tsx';
import { WaitingList } from './home/WaitingList.tsx';

/** What waits for me, the first due first; beside it the dates, below it how the last result stands. */
export function Home() {
  const w = useWords('employee').home;
  const f = useFormat();
  const me = useMe().data;
  const read = useRead(home);
  const errands = inOrder(read.data ?? { waiting: [], errands: [], duties: [] }, me?.toConfirm ?? 0);
  const greeting =
    me === undefined || read.data === undefined ? w.title : w.greeting({ name: me.person.name, count: errands.length });
  return (
    <Page title={greeting} kicker={f.today({ weekday: true })}>
      <Loaded read={read}>
        {({ current, goals, history }) => (
          <div className={s['desk']}>
            <div>
              <WaitingList errands={errands} />
              <MyGoals cycles={goals} />
              <LastResult history={history} />
            </div>
            {current === null ? null : <Schedule cycle={current} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
