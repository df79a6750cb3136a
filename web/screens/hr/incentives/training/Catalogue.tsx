import { useState } from 'react';
import { training } from '#lib/contract/training.ts';
import { useRead } from '../../../../api/use-read.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../../ui/Dialog.tsx';
import { Loaded } from '../../../../ui/Loaded.tsx';
import type { Course } from '../../../training/types.ts';
import { etagOf } from '../../../../api/etag.ts';
import { Refusal } from '../../../../ui/Refusal.tsx';
import { useVersionedMove } from '../../../../api/use-versioned-move.ts';
import { inMajor, inMinor } from './amounts.ts';
import { CourseRow, type Written } from './CourseRow.tsx';
import s from './Dialogs.module.css';

/** The courses that can be planned. */
export function Catalogue({ onClose }: { onClose: () => void }) {
  const w = useWords('training').catalogue;
  const read = useRead(training.courses, { fresh: true });
  return (
    <Dialog open wide title={w.title} onClose={onClose}>
      <p className="quiet">{w.lead}</p>
      <Loaded read={read}>
        {({ courses, version }) => <Editor key={version} courses={courses} version={version} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

const written = ({ hours, cost, ...course }: Course): Written => ({
  ...course,
  hours: String(hours),
  cost: inMajor(cost),
});

const fresh: Written = { id: '', name: { zh: '', en: '' }, form: 'class', hours: '2', cost: '0', active: true };

/** `undefined` where a number cannot be read. */
function courseOf({ hours, cost, ...course }: Written): Course | undefined {
  const minor = inMinor(cost);
  if (minor === undefined || !/^\d{1,3}(\.[05])?$/.test(hours.trim())) return undefined;
  const name = { zh: course.name.zh.trim(), en: course.name.en.trim() };
  return { ...course, id: course.id.trim(), name, hours: Number(hours), cost: minor };
}

interface Props {
  courses: readonly Course[];
  version: number;
  onClose: () => void;
}

function Editor({ courses, version, onClose }: Props) {
  const all = useWords('common');
  const w = useWords('training').catalogue;
  const [rows, setRows] = useState(() => courses.map(written));
  const move = useVersionedMove(training.saveCourses, [training.courses]);
  const read = rows.map(courseOf);
  const wrong = read.includes(undefined);
  const save = async () => {
    const body = { courses: read.filter((course) => course !== undefined) };
    if ((await move.run({ body, ifMatch: etagOf(version) })) !== undefined) onClose();
  };
  const change = (place: number, row: Written) => setRows(rows.map((one, index) => (index === place ? row : one)));
  return (
    <>
      <div className={s['rows']}>
        {rows.map((row, place) => (
          <CourseRow
            // oxlint-disable-next-line react/no-array-index-key -- numbers are being written; rows never change places
            key={place}
            row={row}
            error={(field) => move.problem?.at(`courses.${place}.${field}`)}
            locked={place < courses.length}
            onChange={(next) => change(place, next)}
          />
        ))}
      </div>
      <Refusal problem={move.problem} />
      <DialogActs>
        <Button icon="add" onClick={() => setRows([...rows, fresh])}>
          {w.add}
        </Button>
        <Button onClick={onClose}>{all.cancel}</Button>
        <Button kind="fill" busy={move.busy} why={wrong ? w.wrong : undefined} onClick={() => void save()}>
          {w.save}
        </Button>
      </DialogActs>
    </>
  );
}
