import { appeals, furtherRuns, type Said } from './appeals.ts';
import type { PastQuarter } from './calendar.ts';
import { chanceOf } from './chance.ts';
import { confirmations } from './confirmations.ts';
import { type Decisions, decisions } from './decisions.ts';
import { trainings } from './development.ts';
import { type Courses, evaluations } from './evaluations.ts';
import { hire, leave } from './groundwork.ts';
import { daysAfter, moment } from './moment.ts';
import { idOf, move, planned } from './moves.ts';
import { acknowledgements, payments } from './payments.ts';
import { honoursOf } from './recognition.ts';
import type { Stage } from './stage.ts';
import { surveys } from './surveys.ts';

/** What was out of the ordinary in a quarter. */
export interface Story extends Decisions {
  readonly courses: Courses;
  readonly appeals?: readonly Said[];
}

/** A whole quarter, from the plan to the archive. */
export async function pastQuarter(stage: Stage, quarter: PastQuarter, story: Story): Promise<void> {
  const { dates, period } = quarter.plan;
  await hire(stage, quarter.announced);
  await leave(stage, quarter.announced);
  await planned(stage, quarter);
  await move(stage, quarter, 'announce', moment(quarter.announced, '09:00'));
  await confirmations(stage, quarter);
  await hire(stage, dates.opens);
  await leave(stage, period.end);
  await move(stage, quarter, 'open', moment(dates.opens, '08:30'));
  await surveys(stage, quarter, {
    answersAbout: (employee) => chanceOf(`customers/${idOf(quarter)}/${employee}`).whole(4, 7),
    until: dates.customer,
  });
  await evaluations(stage, quarter, story.courses);
  await move(stage, quarter, 'shut', moment(daysAfter(dates.closes, 1), '08:30'));
  await decisions(stage, quarter, story);
  await move(stage, quarter, 'signOff', moment(daysAfter(dates.publish, -3), '16:20'));
  await move(stage, quarter, 'publish', moment(dates.publish, '10:00'));
  await acknowledgements(stage, quarter);
  await appeals(stage, quarter, story.appeals ?? []);
  await move(stage, quarter, 'settle', moment(quarter.settled, '14:10'));
  await payments(stage, quarter);
  await furtherRuns(stage, quarter, story.appeals ?? []);
  await honoursOf(stage, quarter);
  await move(stage, quarter, 'close', moment(quarter.closed, '17:00'));
  await trainings(stage, quarter);
}
