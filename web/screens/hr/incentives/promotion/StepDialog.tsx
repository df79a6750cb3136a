import { useState } from 'react';
import { promotions } from '#lib/contract/promotions.ts';
import { useWords } from '../../../../i18n/words.ts';
import { ConfirmDialog } from '../../../../ui/ConfirmDialog.tsx';
import { ReasonDialog } from '../../../../ui/ReasonDialog.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { etagOf } from '../../../../api/etag.ts';
import { useRefusal } from '../../../../ui/Refusal.tsx';
import { useVersionedMove } from '../../../../api/use-versioned-move.ts';
import s from './Promotion.module.css';
import type { PromotionAct, PromotionRow } from './types.ts';

interface Props {
  cycle: string;
  row: PromotionRow;
  act: PromotionAct;
  onClose: () => void;
}

interface Said {
  reason?: string;
  from?: string;
  post?: { zh: string; en: string };
}

/** One step of a promotion, with what has to be said for it. */
export function StepDialog({ cycle, row, act, onClose }: Props) {
  const w = useWords('incentives').promotion;
  const move = useVersionedMove(promotions.decide, [promotions.read]);
  const { id: employee, name, unit } = row.employee;
  const run = async (body: Said) => {
    const params = { cycle, employee, action: act };
    const done = await move.run({ params, query: { unit }, body, ifMatch: etagOf(row.version) });
    if (done !== undefined) onClose();
  };
  const shared = { open: true, busy: move.busy, problem: useRefusal(move.problem), onClose };
  if (act === 'record') return <Record {...shared} row={row} at={(place) => move.problem?.at(place)} onRecord={run} />;
  if (act === 'decline')
    return (
      <ReasonDialog
        {...shared}
        title={w.declineTitle({ name })}
        lead={w.declineLead}
        action={w.acts.decline}
        onConfirm={(reason) => void run({ reason })}
      />
    );
  if (act === 'nominate' && !row.eligible)
    return (
      <ReasonDialog
        {...shared}
        title={w.nominateTitle({ name })}
        lead={w.nominateAgainst({ name })}
        action={w.acts.nominate}
        onConfirm={(reason) => void run({ reason })}
      />
    );
  const lead = { nominate: w.nominateLead, approve: w.approveLead, withdraw: undefined }[act];
  const title = { nominate: w.nominateTitle, approve: w.approveTitle, withdraw: undefined }[act];
  return (
    <ConfirmDialog
      {...shared}
      title={title?.({ name }) ?? w.actOf({ act: w.acts[act], name })}
      action={w.acts[act]}
      onConfirm={() => void run({})}
    >
      {lead === undefined ? null : <p>{lead}</p>}
    </ConfirmDialog>
  );
}

interface RecordProps extends Omit<Parameters<typeof ConfirmDialog>[0], 'title' | 'children' | 'action' | 'onConfirm'> {
  row: PromotionRow;
  at: (place: string) => string | undefined;
  onRecord: (said: Said) => Promise<void>;
}

/** Since when, and as what. */
function Record({ row, at, onRecord, ...dialog }: RecordProps) {
  const w = useWords('incentives').promotion;
  const { post } = row.employee;
  const [from, setFrom] = useState('');
  const [zh, setZh] = useState(post.zh);
  const [en, setEn] = useState(post.en);
  return (
    <ConfirmDialog
      {...dialog}
      title={w.recordTitle({ name: row.employee.name })}
      action={w.save}
      onConfirm={() => void onRecord({ ...(from === '' ? {} : { from }), post: { zh: zh.trim(), en: en.trim() } })}
    >
      <p>{w.recordLead}</p>
      <div className={s['fields']}>
        <TextField label={w.postZh} value={zh} onChange={setZh} longest={60} error={at('post.zh')} />
        <TextField label={w.postEn} value={en} onChange={setEn} longest={60} error={at('post.en')} />
        <TextField label={w.from} type="date" value={from} onChange={setFrom} error={at('from')} />
      </div>
    </ConfirmDialog>
  );
}
