import { nameApprover } from '#lib/app/bonus/approver.ts';
import { setBudgets } from '#lib/app/bonus/budget.ts';
import { setCoefficient } from '#lib/app/bonus/coefficient.ts';
import { readTerms } from '#lib/app/bonus/terms.ts';
import { bonusTerms } from '#lib/contract/bonus-terms.ts';
import { route } from '../../route.ts';

export const bonusTermRoutes = [
  route(bonusTerms.read, (context, { params }) => readTerms(context, params.cycle)),
  route(bonusTerms.coefficient, (context, { params, body, seen }) =>
    setCoefficient(context, { ...params, ...body, seen }),
  ),
  route(bonusTerms.approver, (context, { params, body, seen }) => nameApprover(context, { ...params, ...body, seen })),
  route(bonusTerms.budgets, (context, { params, body, seen }) => setBudgets(context, { ...params, ...body, seen })),
];
