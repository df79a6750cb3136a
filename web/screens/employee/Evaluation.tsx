import { useParams } from '@tanstack/react-router';
import { type EvaluationForm, evaluations } from '#lib/contract/evaluations.ts';
import { now } from '../../api/config.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { HeadSkeleton, SheetSkeleton } from '../../ui/Skeletons.tsx';
import { Over } from './evaluation/Over.tsx';
import { Sent } from './evaluation/Sent.tsx';
import { Write } from './evaluation/Write.tsx';

/** An evaluation that I write: the form while it is open, afterwards what was sent or why it is shut. */
export function Evaluation() {
  const { cycle, evaluation } = useParams({ from: '/framed/evaluations/$cycle/$evaluation' });
  const read = useRead(evaluations.form, { params: { cycle, evaluation } });
  return (
    <Loaded read={read} skeleton={<FormSkeleton />}>
      {(form, etag) => <ByState key={form.id} form={form} etag={etag} />}
    </Loaded>
  );
}

function ByState({ form, etag }: { form: EvaluationForm; etag: string | null }) {
  if (form.state === 'submitted') return <Sent form={form} />;
  const open = form.state === 'requested' || form.state === 'draft';
  // The server refuses after this moment: better to say so at once than after the writing.
  if (open && now() < new Date(form.closesAt)) return <Write form={form} etag={etag} />;
  return <Over form={form} />;
}

const FormSkeleton = () => (
  <>
    <HeadSkeleton />
    <SheetSkeleton rows={5} height={168} />
  </>
);
