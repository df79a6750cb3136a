import { confirm, giveBack, unconfirm, waive } from '#lib/app/second-review/decide.ts';
import { readSecondProgress } from '#lib/app/second-review/progress.ts';
import { readReviewedForm, readSecondReview } from '#lib/app/second-review/read.ts';
import { secondReview } from '#lib/contract/second-review.ts';
import { route } from '../../route.ts';

export const secondReviewRoutes = [
  route(secondReview.list, (context, { params }) => readSecondReview(context, params.cycle)),
  route(secondReview.read, (context, { params }) => readReviewedForm(context, params.cycle, params.evaluation)),
  route(secondReview.confirm, (context, { params, seen }) => confirm(context, { ...params, seen })),
  route(secondReview.unconfirm, (context, { params, seen }) => unconfirm(context, { ...params, seen })),
  route(secondReview.return, (context, { params, seen, body }) => giveBack(context, { ...params, seen }, body.reason)),
  route(secondReview.waive, (context, { params, seen, body }) => waive(context, { ...params, seen }, body.reason)),
  route(secondReview.progress, (context, { params, query }) => readSecondProgress(context, params.cycle, query.unit)),
];
