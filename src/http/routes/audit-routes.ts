import { takeAuditExtract } from '../../app/audit/take-audit-extract.ts';
import type { Deps } from '../../app/deps.ts';
import { auditWish } from '../../contracts/audit.ts';
import { reading } from '../reading-query.ts';
import { downloads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function auditRoutes(deps: Deps): readonly ApiRoute[] {
  const take = takeAuditExtract(deps);
  return [
    downloads(
      '/api/audit/extract',
      'The audit log of some days, for the control committee; that it was taken is in the log',
      ({ by, query }) => reading(auditWish, query, (wish) => take(by, wish)),
      { from: [], to: [], reason: [] },
    ),
  ];
}
