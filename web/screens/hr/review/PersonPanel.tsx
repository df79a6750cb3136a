import { review } from '#lib/contract/review.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useRead } from '../../../api/use-read.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { SheetSkeleton } from '../../../ui/Skeletons.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { usePhone } from '../../../ui/use-media.ts';
import { policyIn, receiptIn } from '../shared/documents.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { BlockedActs } from './BlockedActs.tsx';
import { Calibration } from './Calibration.tsx';
import { CustomerAnswers } from './CustomerAnswers.tsx';
import { EvaluationList } from './EvaluationList.tsx';
import { Figures } from './Figures.tsx';
import { missingWords } from './missing-words.ts';
import s from './PersonPanel.module.css';
import { PutOff } from './PutOff.tsx';
import { ScoreLines } from './ScoreLines.tsx';
import type { Row } from './types.ts';
import { Waivers } from './Waivers.tsx';
import { WholeReceipt } from './WholeReceipt.tsx';

interface Props {
  cycle: CycleDetail;
  row: Row;
  calculation: Policy | undefined;
  onClose: () => void;
}

/** One person under review: the score and its parts, every evaluation, and the calibration. */
export function PersonPanel({ cycle, row, calculation, onClose }: Props) {
  const w = useWords('hr').review.person;
  const say = useSay();
  const units = useUnitNames();
  const phone = usePhone();
  const { id: employee, name, unit, post } = row.employee;
  const read = useRead(review.person, { params: { cycle: cycle.id, employee }, query: { unit } });
  return (
    <section className={s['panel']} aria-label={name}>
      <header>
        <div>
          <h2>{name}</h2>
          <p className="quiet">
            <small>
              {employee} · {units.of(unit)} · {say(post)}
            </small>
          </p>
        </div>
        <button type="button" className={s['close']} onClick={onClose} aria-label={phone ? w.back : w.close}>
          <Icon name={phone ? 'back' : 'close'} />
          {phone ? w.back : null}
        </button>
      </header>
      <Loaded read={read} skeleton={<SheetSkeleton rows={8} height={40} />}>
        {(person) => (
          <>
            <div className={s['part']}>
              <Result cycle={cycle} row={person.row} calculation={calculation} />
              <ScoreLines receipt={receiptIn(person.receipt)} policy={policyIn(person.policy)} />
              <WholeReceipt
                employee={person.row.employee}
                receipt={person.receipt}
                months={person.months}
                policy={person.policy}
                policyVersion={cycle.policy.version}
                bonus="preview"
                unpaidLeaver={person.unpaidLeaver}
              />
            </div>
            <Waivers cycle={cycle} person={person} calculation={calculation} />
            <PutOff cycle={cycle} person={person} />
            <EvaluationList cycle={cycle} person={person} />
            <Figures cycle={cycle} row={person.row} />
            <CustomerAnswers cycle={cycle} employee={person.row.employee} />
            <Calibration
              key={JSON.stringify(person.row.calibration)}
              cycle={cycle}
              person={person}
              decimals={calculation?.scoreDecimals ?? 2}
              maxScore={calculation?.maxScore ?? 100}
            />
          </>
        )}
      </Loaded>
    </section>
  );
}

/** The score as it would be published, or what keeps it from being made. */
function Result({ cycle, row, calculation }: Omit<Props, 'onClose'>) {
  const words = useWords('hr');
  const w = words.review.person;
  const say = useSay();
  const units = useUnitNames();
  const unratedFor: Readonly<Record<string, string>> = words.review.unratedFor;
  const { employee, score, grade, rank, previous, money } = row;
  if (score === null) {
    const missing = missingWords(row.blockedBy, { w: words, policy: calculation, say });
    return (
      <div className={s['missing']}>
        {missing.map((one) => (
          <StateMark key={one} state="blocked">
            {one}
          </StateMark>
        ))}
        {row.status === 'unrated' ? (
          <StateMark state="none">{unratedFor[row.unratedFor ?? ''] ?? words.review.unrated}</StateMark>
        ) : null}
        {row.status === 'blocked' ? <BlockedActs cycle={cycle} row={row} calculation={calculation} /> : null}
      </div>
    );
  }
  return (
    <p className={s['result']}>
      <b className={s['score']}>{score}</b>
      <b>{grade}</b>
      {rank === null ? null : <small className="quiet">{w.rank({ unit: units.of(employee.unit), rank })}</small>}
      {previous === null ? null : (
        <small className="quiet">
          {w.previous({ period: previous.period, score: `${previous.score} ${previous.grade}` })}
        </small>
      )}
      {money === null ? null : <small className="quiet">{w.coefficient({ coefficient: money.coefficient })}</small>}
    </p>
  );
}
