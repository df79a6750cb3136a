import { correctFigure, readFigures } from '#lib/app/review/correct-figure.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { route } from '../../route.ts';

export const correctionRoutes = [
  route(corrections.figures, (context, { params, query }) => readFigures(context, { ...params, ...query })),
  route(corrections.correctFigure, (context, { params, query, seen, body: { reason, ...given } }) =>
    correctFigure(context, { ...params, ...query }, seen, given, reason),
  ),
];
