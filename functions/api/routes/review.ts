import { calibrate, putOff, takeWaiverBack, waive } from '#lib/app/review/decide.ts';
import { readReview, readReviewed, tryCalibration } from '#lib/app/review/read.ts';
import { review } from '#lib/contract/review.ts';
import { route } from '../../route.ts';

export const reviewRoutes = [
  route(review.read, (context, { params, query }) => readReview(context, params.cycle, query.unit)),
  route(review.person, (context, { params, query }) =>
    readReviewed(context, params.cycle, { employee: params.employee, unit: query.unit }),
  ),
  route(review.tryCalibration, (context, { params, query }) =>
    tryCalibration(context, params.cycle, { employee: params.employee, unit: query.unit }, query.score),
  ),
  route(review.calibrate, (context, { params, seen, body }) =>
    calibrate(context, { ...params, seen }, body.calibration),
  ),
  route(review.putOff, (context, { params, seen, body }) => putOff(context, { ...params, seen }, body.putOff)),
  route(review.waive, (context, { params, seen, body }) => waive(context, { ...params, seen }, body)),
  route(review.takeWaiverBack, (context, { params, seen, body }) => takeWaiverBack(context, { ...params, seen }, body)),
];
