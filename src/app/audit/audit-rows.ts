import type { AuditRow } from '../../core/audit/audit-row.ts';
import { addDays } from '../../core/time/instant.ts';
import type { CivilDate, LocalTime } from '../../core/time/instant.ts';
import { osloInstant } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** How many rows are in memory at a time. */
const pageSize = 1_000;
const midnight = '00:00' as LocalTime;

/**
 * The rows of the audit log of some days in Oslo, both within, oldest first, page by page: a log of years is never in memory.
 * The log grows at its end alone, so that pages read one after another are as whole as one reading.
 */
export async function* auditRows(
  deps: Pick<Deps, 'unitOfWork'>,
  scope: MunicipalityScope,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
): AsyncGenerator<readonly AuditRow[]> {
  const period = [osloInstant(from, midnight), osloInstant(addDays(to, 1), midnight)] as const;
  let after = 0;
  for (;;) {
    const page = await deps.unitOfWork.read(scope, (tx) => tx.audit.page(period, after, pageSize));
    if (page.length === 0) return;
    yield page;
    after = page.at(-1)?.sequence ?? after;
  }
}
