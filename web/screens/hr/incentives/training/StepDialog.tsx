import { useState } from 'react';
import { training } from '#lib/contract/training.ts';
import { trainingResults, type TrainingResult } from '#lib/domain/training/training.ts';
import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { ConfirmDialog } from '../../../../ui/ConfirmDialog.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import type { Act, TrainingLine } from '../../../training/types.ts';
import { etagOf } from '../../../../api/etag.ts';
import { useRefusal } from '../../../../ui/Refusal.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { useVersionedMove } from '../../../../api/use-versioned-move.ts';
import { inMinor, inMajor } from './amounts.ts';
import s from './Dialogs.module.css';

interface Props {
  line: TrainingLine;
  act: Act;
  onClose: () => void;
}

/** One step of a training, with what has to be said for it. */
export function StepDialog({ line, act, onClose }: Props) {
  const all = useWords('training');
  const w = all.step;
  const say = useSay();
  const move = useVersionedMove(training.move, [training.plan, training.person]);
  const [result, setResult] = useState<TrainingResult>('attended');
  const [date, setDate] = useState(act === 'replan' ? '' : line.date);
  const [cost, setCost] = useState(inMajor(line.cost));
  const [note, setNote] = useState('');
  const minor = inMinor(cost);
  const body = {
    ...(act === 'finish' && minor !== undefined ? { result, cost: minor } : {}),
    ...(date === '' || (act !== 'finish' && act !== 'replan') ? {} : { date }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
  const { year, employee, id } = line;
  const run = async () => {
    const params = { year, employee, training: id, action: act };
    const done = await move.run({ params, body, ifMatch: etagOf(line.version) });
    if (done !== undefined) onClose();
  };
  const at = (place: string) => move.problem?.at(place);
  return (
    <ConfirmDialog
      open
      title={w.title({ act: all.acts[act], name: line.name, course: say(line.course.name) })}
      action={all.acts[act]}
      busy={move.busy}
      problem={useRefusal(move.problem)}
      why={act === 'finish' && minor === undefined ? w.costWrong : undefined}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <div className={s['fields']}>
        {act === 'finish' ? (
          <SelectField
            label={w.result}
            value={result}
            onChange={(value) => setResult(trainingResults.find((one) => one === value) ?? 'attended')}
            options={trainingResults.map((value) => ({ value, label: all.results[value] }))}
          />
        ) : null}
        {act === 'finish' || act === 'replan' ? (
          <TextField label={w.date} type="date" value={date} onChange={setDate} error={at('date')} />
        ) : null}
        {act === 'finish' ? <TextField label={w.cost} value={cost} onChange={setCost} longest={12} /> : null}
        {act === 'accept' || act === 'replan' ? null : (
          <TextField
            label={act === 'finish' ? w.note : w.why}
            optional={act === 'finish'}
            rows={2}
            value={note}
            onChange={setNote}
            longest={500}
            error={at('note')}
          />
        )}
      </div>
    </ConfirmDialog>
  );
}
