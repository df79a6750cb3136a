import { improvements } from '#lib/contract/improvements.ts';
import { improvementKinds } from '#lib/domain/improvement/case.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { etagOf } from '../../api/etag.ts';
import { Refusal } from '../../ui/Refusal.tsx';
import { useVersionedMove } from '../../api/use-versioned-move.ts';
import s from './Improvement.module.css';
import { addressOf, type Case } from './types.ts';

/** HR opens a case: what the result advises first. */
export function OpenButtons({ one }: { one: Case }) {
  const w = useWords('training').improvement;
  const move = useVersionedMove(improvements.open, [improvements.read, improvements.list]);
  if (!one.may.includes('open')) return null;
  const open = (kind: (typeof improvementKinds)[number]) =>
    void move.run({ ...addressOf(one), body: { kind }, ifMatch: etagOf(one.version) });
  return (
    <>
      <p className={s['acts']}>
        {improvementKinds.map((kind) => (
          <Button
            key={kind}
            kind={kind === (one.advised ?? 'coaching') ? 'fill' : 'line'}
            busy={move.busy}
            onClick={() => open(kind)}
          >
            {w.open({ kind: w.kinds[kind] })}
          </Button>
        ))}
      </p>
      <Refusal problem={move.problem} />
    </>
  );
}
