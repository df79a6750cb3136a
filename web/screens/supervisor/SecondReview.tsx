import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { secondReview } from '#lib/contract/second-review.ts';
import { useRead } from '../../api/use-read.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TableSkeleton } from '../../ui/Skeletons.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { RaterSheet } from './second/RaterSheet.tsx';
import { ReviewDialog } from './second/ReviewDialog.tsx';
import s from './second/Second.module.css';
import { byRater, isPlain, type Reviews } from './second/rows.ts';
import { useConfirming } from './second/use-confirming.ts';

/** What the supervisors below me rated, supervisor by supervisor: confirmed at once where it looks plain, else looked at. */
export function SecondReview() {
  const { cycle } = useParams({ from: '/framed/second-review/$cycle' });
  const w = useWords('supervisor').second;
  const home = useWords('evaluation').home;
  const read = useRead(secondReview.list, { params: { cycle } });
  const confirming = useConfirming(cycle);
  const [opened, setOpened] = useState<string>();
  const { data } = read;
  const waiting = data?.over === false ? data.items.filter(({ standing }) => standing === 'waiting') : [];
  const plain = waiting.filter(isPlain);
  const [first] = plain;
  return (
    <Page
      title={w.title}
      up={{ to: paths.home(), label: home }}
      lead={data === undefined ? undefined : <Lead data={data} />}
      actions={
        first === undefined ? null : (
          <Button kind="fill" busy={confirming.busy} onClick={() => void confirming.run(plain)}>
            {w.plain({ count: plain.length })}
          </Button>
        )
      }
    >
      <Loaded read={read} skeleton={<TableSkeleton />}>
        {({ items, lines, over }) =>
          items.length === 0 ? (
            <Sheet>
              <EmptyState title={w.none} lead={w.noneLead}>
                <ButtonLink to={paths.home()}>{home}</ButtonLink>
              </EmptyState>
            </Sheet>
          ) : (
            <>
              {over ? <p className={s['note']}>{w.over}</p> : null}
              {waiting.length === 0 ? null : <p className={`${s['note']} quiet`}>{w.plainWhat}</p>}
              {confirming.failed === 0 ? null : (
                <p className={s['note']} role="alert">
                  {w.someFailed({ count: confirming.failed })}
                </p>
              )}
              {byRater(items).map(({ rater, rows }) => (
                <RaterSheet
                  key={rater.id}
                  rater={rater.name}
                  rows={rows}
                  lines={lines}
                  over={over}
                  confirming={confirming}
                  onOpen={setOpened}
                />
              ))}
              <ReviewDialog
                cycle={cycle}
                row={items.find(({ id }) => id === opened)}
                over={over}
                confirming={confirming}
                onClose={() => setOpened(undefined)}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Lead({ data: { cycle, items } }: { data: Reviews }) {
  const w = useWords('supervisor').second;
  const say = useSay();
  const f = useFormat();
  if (cycle === null) return null;
  const waiting = items.filter(({ standing }) => standing === 'waiting');
  const due = waiting.map(({ dueAt }) => dueAt).toSorted()[0];
  return w.lead({
    period: say(cycle.name),
    due: due === undefined ? '' : f.date(due),
    waiting: waiting.length,
    total: items.length,
  });
}
