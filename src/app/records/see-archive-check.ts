import { usualCheckRules } from '../../core/records/archive-check.ts';
import type { ArchiveCheck, CheckDetail, CheckRules } from '../../core/records/archive-check.ts';
import { checkKinds } from '../../core/records/check-kinds.ts';
import type { CheckGravity, CheckKind } from '../../core/records/check-kinds.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { may } from '../../core/people/roles.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

type Started = {
  readonly startedAt: Instant;
  readonly origin: ArchiveCheck['origin'];
  /** The name of whoever asked for it; null where nobody did. */
  readonly startedBy: string | null;
};
export type ArchiveCheckView = {
  readonly mayStart: boolean;
  readonly rules: CheckRules;
  readonly running: (Started & { readonly records: number; readonly done: number }) | null;
  readonly last:
    | (Started & {
        readonly endedAt: Instant;
        readonly records: number;
        readonly files: number;
        /** Files that SharePoint has exactly as they were archived. */
        readonly same: number;
        readonly asksSharePoint: boolean;
        /** The number of the first row of the audit log that was changed; null where none was. */
        readonly brokenAt: number | null;
        readonly found: readonly {
          readonly kind: CheckKind;
          readonly gravity: CheckGravity;
          readonly count: number;
          /** The first of its kind. Null where it is not among the records any more, or never was. */
          readonly recordId: string | null;
          readonly title: string | null;
          readonly file: string | null;
          readonly detail: CheckDetail | null;
        }[];
      })
    | null;
};

const order: readonly CheckGravity[] = ['break', 'unread', 'notice'];

/** The check of the archive that is under way and the last that came to its end: the first of each kind that it found, what is grave first. */
export const seeArchiveCheck =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<ArchiveCheckView, NotAllowed>> => {
    const refusal = denied(by, 'see-archive');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const running = await tx.archiveChecks.running();
      const last = await tx.archiveChecks.lastDone();
      return decide({
        mayStart: may(by.roles, 'run-archive'),
        rules: (await tx.archiveChecks.rules()) ?? usualCheckRules,
        running: running && {
          ...(await started(tx, running)),
          ...{ records: running.progress.records, done: running.progress.recordsDone },
        },
        last: last && (await ended(tx, last)),
      });
    });
  };

async function started(
  tx: Transaction,
  { startedAt, origin, startedBy }: ArchiveCheck,
): Promise<Started> {
  const name =
    startedBy === null ? null : ((await tx.people.names([startedBy])).get(startedBy) ?? null);
  return { startedAt, origin, startedBy: name };
}

async function ended(
  tx: Transaction,
  check: ArchiveCheck,
): Promise<NonNullable<ArchiveCheckView['last']>> {
  const { chain, records, files, sameRemotely, found } = check.progress;
  const told = [];
  for (const { first, count } of found) {
    const { kind, file, detail } = first;
    const record = first.recordId === null ? null : await tx.records.byId(first.recordId);
    const of = { recordId: record?.id ?? null, title: record?.title ?? null };
    told.push({ kind, gravity: checkKinds[kind], count, ...of, file, detail });
  }
  return {
    ...(await started(tx, check)),
    ...{ endedAt: check.endedAt ?? check.updatedAt, records, files, same: sameRemotely },
    asksSharePoint: check.depth !== 'stored',
    brokenAt: chain?.intact === false ? chain.sequence : null,
    found: told.toSorted((a, b) => order.indexOf(a.gravity) - order.indexOf(b.gravity)),
  };
}
