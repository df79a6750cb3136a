import { bonusSheet } from '#lib/app/bonus/sheet.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { fileRoute } from '../../route.ts';

export const sheetRoutes = [
  fileRoute(bonus.sheet, (context, { params, query }) => bonusSheet(context, params.cycle, query)),
];
