import { useWords } from '../../../../i18n/words.ts';
import { FlagField } from '../fields/FlagField.tsx';
import { MeaningField } from '../fields/MeaningField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import type { PartProps } from '../part-props.ts';
import s from './Rules.module.css';
import { AbsentLeave } from './process/AbsentLeave.tsx';
import { Goals } from './process/Goals.tsx';

const path = ['process'];

/** How a cycle is run under this policy: what it asks of people, and by when. */
export function Process(part: PartProps) {
  const w = useWords('studio').process;
  const flag = (key: 'blind' | 'secondReview' | 'commentAtExtremes' | 'countQrAnswers', otherwise: boolean) => (
    <FlagField part={part} path={[...path, key]} otherwise={otherwise} {...w[key]} />
  );
  const days = (key: 'acknowledgeDays' | 'appealDays') => (
    <NumberField part={part} path={[...path, key]} label={w[key]} unit={w.days} hint={w.daysHint} placeholder="5" />
  );
  return (
    <div className={s['part']}>
      <section aria-label={w.rating}>
        <h3>{w.rating}</h3>
        {flag('blind', false)}
        {flag('secondReview', false)}
        {flag('commentAtExtremes', true)}
        {flag('countQrAnswers', true)}
      </section>
      <section aria-label={w.peers}>
        <h3>{w.peers}</h3>
        <div className={s['row']}>
          <NumberField
            part={part}
            path={[...path, 'peers', 'count']}
            label={w.peersCount}
            unit={w.peersUnit}
            placeholder="3"
          />
          <MeaningField
            part={part}
            path={[...path, 'peers', 'choose']}
            label={w.choose}
            otherwise="assigned"
            options={(['assigned', 'proposed'] as const).map((value) => ({ value, ...w.chooses[value] }))}
          />
        </div>
      </section>
      <Goals {...part} path={[...path, 'goals']} />
      <section aria-label={w.after}>
        <h3>{w.after}</h3>
        <div className={s['row']}>
          {days('acknowledgeDays')}
          {days('appealDays')}
        </div>
        <FlagField part={part} path={[...path, 'deemAcknowledged']} otherwise {...w.deem} />
      </section>
      <section aria-label={w.away}>
        <h3>{w.away}</h3>
        <div className={s['row']}>
          <AbsentLeave {...part} path={[...path, 'absentLeave']} />
          <MeaningField
            part={part}
            path={[...path, 'leavers']}
            label={w.leavers}
            otherwise="prorated"
            options={(['prorated', 'none'] as const).map((value) => ({ value, ...w.leaversKinds[value] }))}
          />
        </div>
      </section>
    </div>
  );
}
