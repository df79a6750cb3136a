import { useState } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { calendar } from '#lib/contract/schedule.ts';
import { useMove } from '../../../api/use-move.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { base64Of } from '../people/base64.ts';
import { DropFile } from '../people/DropFile.tsx';
import { ImportedDays } from './ImportedDays.tsx';
import s from './ImportDays.module.css';
import type { YearDays } from './year-days.ts';

interface Read {
  readonly name: string;
  readonly rows: ReplyOf<typeof calendar.readFile>['rows'];
}

/** A file is read line by line; all of it goes into the calendar above, or nothing. */
export function ImportDays({ year, onPut }: { year: string; onPut: (days: YearDays) => void }) {
  const w = useWords('hr').calendar.import;
  const [read, setRead] = useState<Read>();
  const check = useMove(calendar.readFile);
  const take = async (chosen: File) => {
    const answer = await check.run({ params: { year }, body: { file: await base64Of(chosen) } });
    setRead(answer === undefined ? undefined : { name: chosen.name, rows: answer.data.rows });
  };
  const put = ({ rows }: Read) => {
    const of = (kind: 'off' | 'on') => rows.filter((row) => row.kind === kind).map(({ day }) => day);
    onPut({ off: of('off').toSorted(), on: of('on').toSorted() });
    setRead(undefined);
  };
  const wrong = read?.rows.filter(({ problems }) => problems.length > 0).length ?? 0;
  return (
    <div className={s['import']}>
      <DropFile busy={check.busy} name={read?.name} words={w} onFile={(file) => void take(file)} />
      {check.problem === undefined ? null : <ErrorNote problem={check.problem} />}
      {read === undefined ? null : (
        <>
          <ImportedDays rows={read.rows} />
          <div className={s['acts']}>
            <Button onClick={() => setRead(undefined)}>{w.drop}</Button>
            <Button why={wrong > 0 ? w.wrongFirst({ count: wrong }) : undefined} onClick={() => put(read)}>
              {w.put({ count: read.rows.length })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
