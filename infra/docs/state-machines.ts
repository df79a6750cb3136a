import { cycleMachine } from '#lib/domain/lifecycle/cycle.ts';
import { appealMachine } from '#lib/domain/lifecycle/appeal.ts';
import { goalsMachine } from '#lib/domain/goals/moves.ts';
import { improvementMachine } from '#lib/domain/improvement/case.ts';
import { evaluationMachine } from '#lib/domain/lifecycle/evaluation.ts';
import { correctionMachine } from '#lib/domain/lifecycle/closed-correction.ts';
import { publicationMachine } from '#lib/domain/lifecycle/recall.ts';
import { resultMachine } from '#lib/domain/lifecycle/result.ts';
import { talkMachine } from '#lib/domain/talk/machine.ts';
import { promotionMachine } from '#lib/domain/promotion/promotion.ts';
import { runMachine } from '#lib/domain/lifecycle/run.ts';
import type { Transition } from '#lib/domain/lifecycle/transition.ts';
import { trainingMachine } from '#lib/domain/training/training.ts';
import { policyMachine } from '#lib/domain/policy/version-machine.ts';
import { code, page, table } from './markdown.ts';
import { movers } from './words.ts';

type AnyMachine = Readonly<Record<string, Transition<string>>>;

interface Drawn {
  readonly title: string;
  readonly about: string;
  readonly machine: AnyMachine;
  /** Where it begins; a customer's answer begins as submitted. */
  readonly starts: readonly string[];
}

const machines: readonly Drawn[] = [
  {
    title: 'Policy version 方案版本',
    about:
      'One version of a policy. It is in use while cycles have it, which is derived. Version 1 taken unchanged from a ready-made policy is approved as it comes.',
    machine: policyMachine,
    starts: ['draft', 'approved'],
  },
  {
    title: 'Cycle 考核周期',
    about: 'The appraisal of one period. A move of many writes that was interrupted is asked for again and goes on.',
    machine: cycleMachine,
    starts: ['planned'],
  },
  {
    title: 'Evaluation 评价',
    about:
      'One rater’s ratings of one person. Of whoever was put off it goes on after the others’ results are published, until they are settled. What a customer answers is submitted from the start.',
    machine: evaluationMachine,
    starts: ['requested', 'submitted'],
  },
  {
    title: 'Goals 目标',
    about:
      'What a person and the supervisor agree on. What holds stays until both have agreed on something else; it is frozen when evaluations open.',
    machine: goalsMachine,
    starts: ['draft'],
  },
  {
    title: 'Result 结果',
    about: 'One person’s result. `finalise` and `release` follow from the run of the unit and are written there only.',
    machine: resultMachine,
    starts: ['computed'],
  },
  {
    title: 'Publication of a unit 部门的公布',
    about:
      'The results of one unit in a published cycle. HR recalls them with a reason, mends figures, calibrations and waivers as in review, signs off and publishes again. Where grades are shared out over all units together, they take every step together.',
    machine: publicationMachine,
    starts: ['published'],
  },
  {
    title: 'Appeal 申诉',
    about:
      'What a person says against their result. An allowed one carries the corrected input, and a further run pays it.',
    machine: appealMachine,
    starts: ['filed'],
  },
  {
    title: 'Run 核算',
    about:
      'One unit’s part of a settlement run. A run that was returned, or recalled with its unit, is kept; settling anew makes the next one.',
    machine: runMachine,
    starts: ['calculated'],
  },
  {
    title: 'Correction of a closed cycle 关闭后的更正',
    about:
      'What was found wrong with one person’s result later. It stands beside the result, with a bonus difference of its own.',
    machine: correctionMachine,
    starts: ['entered'],
  },
  {
    title: 'Review talk 绩效面谈',
    about: 'The talk of a person and the supervisor about a published result. Nothing of it changes a score.',
    machine: talkMachine,
    starts: ['open'],
  },
  {
    title: 'Promotion 晋升',
    about: 'What becomes of somebody after a result. The rule of the policy proposes; people decide.',
    machine: promotionMachine,
    starts: ['open'],
  },
  {
    title: 'Training 培训',
    about: 'One person’s place in one course. HR plans it; a supervisor proposes it.',
    machine: trainingMachine,
    starts: ['proposed', 'planned'],
  },
  {
    title: 'Improvement 改进',
    about:
      'How somebody is helped after a weak result. No state has a consequence by itself: it is evidence for whoever decides.',
    machine: improvementMachine,
    starts: ['open'],
  },
];

/** The machines as diagrams and tables. */
export function stateMachines(): string {
  return page(
    'State machines 状态机',
    'Each is one table in `lib/domain`. Buttons, refusals, write conditions and these pictures are made from it.',
    ...machines.flatMap(({ title, about, machine, starts }) => [
      `## ${title}`,
      about,
      diagram(machine, starts),
      table(['action', 'from', 'to', 'who', '谁', 'reason'], rowsOf(machine)),
    ]),
  );
}

function diagram(machine: AnyMachine, starts: readonly string[]): string {
  const moves = Object.entries(machine).flatMap(([action, { from, to }]) =>
    from.map((state) => `  ${state} --> ${to}: ${action}`),
  );
  const left = new Set(Object.values(machine).flatMap(({ from }) => from));
  const ends = [...new Set(Object.values(machine).map(({ to }) => to))].filter((state) => !left.has(state));
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...starts.map((state) => `  [*] --> ${state}`),
    ...moves,
    ...ends.map((state) => `  ${state} --> [*]`),
    '```',
  ].join('\n');
}

const rowsOf = (machine: AnyMachine) =>
  Object.entries(machine).map(([action, { from, to, who, reason }]) => [
    code(action),
    from.map(code).join(', '),
    code(to),
    movers[who].en,
    movers[who].zh,
    reason === true ? 'needed 须写' : '',
  ]);
