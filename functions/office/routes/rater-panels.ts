import { readAnswers } from '#lib/app/fairness/answers.ts';
import { readRaterPanel } from '#lib/app/fairness/read.ts';
import { restoreAnswer, voidAnswer } from '#lib/app/fairness/void-answer.ts';
import { raterPanels } from '#lib/contract/rater-panels.ts';
import { route } from '../../route.ts';

export const raterPanelRoutes = [
  route(raterPanels.read, (context, { params }) => readRaterPanel(context, params.cycle)),
  route(raterPanels.answers, (context, { params, query }) => readAnswers(context, { ...params, ...query })),
  route(raterPanels.voidAnswer, (context, { params, query, seen, body }) =>
    voidAnswer(context, { ...params, ...query, seen }, body.reason),
  ),
  route(raterPanels.restoreAnswer, (context, { params, query, seen }) =>
    restoreAnswer(context, { ...params, ...query, seen }),
  ),
];
