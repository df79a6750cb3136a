import { decideCorrection } from '#lib/app/corrections/decide.ts';
import { enterCorrection } from '#lib/app/corrections/enter.ts';
import { readCorrections } from '#lib/app/corrections/read.ts';
import { publishUnit, signOffUnit } from '#lib/app/recall/publish-again.ts';
import { recallEffects } from '#lib/app/recall/effects.ts';
import { recallUnit } from '#lib/app/recall/recall.ts';
import { correctFigure, readFigures } from '#lib/app/review/correct-figure.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { route } from '../../route.ts';

export const correctionRoutes = [
  route(corrections.recallEffects, (context, { params }) => recallEffects(context, params)),
  route(corrections.recall, (context, { params, seen, body }) => recallUnit(context, { ...params, seen }, body.reason)),
  route(corrections.signOff, (context, { params, seen }) => signOffUnit(context, { ...params, seen })),
  route(corrections.publish, (context, { params, seen }) => publishUnit(context, { ...params, seen })),
  route(corrections.list, (context, { params }) => readCorrections(context, params.cycle)),
  route(corrections.enter, (context, { params, query, seen, body: { overBudget, ...entered } }) =>
    enterCorrection(context, { ...params, ...query, seen }, entered, overBudget),
  ),
  route(corrections.decide, (context, { params, query, seen, body }) =>
    decideCorrection(context, { ...params, ...query, seen }, { ...params, reason: body.reason ?? null }),
  ),
  route(corrections.figures, (context, { params, query }) => readFigures(context, { ...params, ...query })),
  route(corrections.correctFigure, (context, { params, query, seen, body: { reason, ...given } }) =>
    correctFigure(context, { ...params, ...query }, seen, given, reason),
  ),
  route(corrections.unitFigures, (context, { params }) => readFigures(context, { ...params, employee: null })),
  route(corrections.correctUnitFigure, (context, { params, seen, body: { reason, ...given } }) =>
    correctFigure(context, { ...params, employee: null }, seen, given, reason),
  ),
];
