import { seeDebts } from '../../app/debts/see-debts.ts';
import type { Deps } from '../../app/deps.ts';
import { debtsPage } from '../../contracts/debts.ts';
import { reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function debtRoutes(deps: Deps): readonly ApiRoute[] {
  const debts = seeDebts(deps);
  return [
    reads(
      '/api/debts',
      'What somebody gave and has heard nothing of, by process',
      debtsPage,
      ({ by }) => debts(by),
    ),
  ];
}
