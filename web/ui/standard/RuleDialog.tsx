import { Suspense } from 'react';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { SheetSkeleton } from '../Skeletons.tsx';
import { Blocks } from './Blocks.tsx';
import { sectionOf } from './markdown.ts';
import s from './RuleDialog.module.css';
import { useStandard } from './standard.ts';

interface Props {
  open: boolean;
  title: string;
  /** The paragraphs' numbers. */
  of: readonly string[];
  onClose: () => void;
}

/** A few paragraphs of the standard over what is being read. */
export function RuleDialog({ open, title, of, onClose }: Props) {
  const w = useWords('standard');
  const close = useWords('common').close;
  return (
    <Dialog open={open} title={title} wide onClose={onClose}>
      <div className={s['paragraphs']}>
        <Suspense fallback={<SheetSkeleton rows={6} height={40} />}>
          <Paragraphs of={of} />
        </Suspense>
      </div>
      <div className={s['acts']}>
        <a href={paths.standard(of[0])} target="_blank" rel="noreferrer">
          {w.whole}
        </a>
        <Button onClick={onClose}>{close}</Button>
      </div>
    </Dialog>
  );
}

function Paragraphs({ of }: { of: readonly string[] }) {
  const blocks = useStandard();
  return <Blocks blocks={of.flatMap((number) => sectionOf(blocks, number))} />;
}
