import type { Settled } from '../calculation/calculate.ts';
import type { RankedMember } from '../calculation/member.ts';
import { own } from '../policy/own.ts';
import { scorePerson } from '../scoring/person.ts';
import { type GradeReason, gradeReasons } from './grade-reasons.ts';
import { type MoneyPart, moneyParts, type Paid } from './money-parts.ts';
import type { Movement } from './movement.ts';
import { changeOf, type Scored, scoreParts } from './score-parts.ts';
import { type ShownPart, shownParts } from './score-part.ts';
import { rounded } from '../number/format.ts';

/** Somebody who moves, and every reason for it. */
export interface Mover extends Movement {
  /** By how many points; `null` where there is no score on one side. */
  readonly change: string | null;
  readonly score: ShownPart[];
  readonly grade: GradeReason[];
  readonly money: MoneyPart[];
}

export function moverOf(now: Settled, tried: Settled, movement: Movement): Mover {
  const [was, is] = [standingIn(now, movement), standingIn(tried, movement)];
  if (was === undefined || is === undefined) return { ...movement, change: null, score: [], grade: [], money: [] };
  const decimals = Math.max(was.scored.decimals, is.scored.decimals);
  return {
    ...movement,
    change: rounded(changeOf(was.scored, is.scored), decimals),
    score: shownParts(scoreParts(was.scored, is.scored), decimals),
    grade: gradeReasons(
      { rules: now.prepared.grading, member: was.member },
      { rules: tried.prepared.grading, member: is.member },
    ),
    money: was.paid && is.paid ? moneyParts(was.paid, is.paid) : [],
  };
}

interface Standing {
  readonly scored: Scored;
  readonly member: RankedMember;
  readonly paid: Paid | undefined;
}

/** Nothing for whoever is not rated. */
function standingIn({ prepared, people, units, given }: Settled, { employee, unit }: Movement): Standing | undefined {
  const outcome = units.get(unit);
  const member = outcome?.ranked.find(({ id }) => id === employee);
  const facts = people.get(employee)?.facts();
  if (member === undefined || facts === undefined) return undefined;
  const score = scorePerson(prepared.scoring, facts);
  if (score.status !== 'rated') return undefined;
  const payment = outcome?.payments.get(employee);
  const { bonus } = prepared;
  return {
    scored: { score, decimals: prepared.scoring.decimals, calibrated: facts.calibration !== undefined },
    member,
    paid: bonus && payment && { method: bonus.method, payment, pool: own(given.pools, unit) },
  };
}
