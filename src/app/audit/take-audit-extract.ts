import { csvHead, csvLine, extractNote, jsonFrame } from '../../core/audit/audit-extract.ts';
import { decide, invariant, refuse } from '../../core/decision.ts';
import { answeringIsNotTold } from '../../core/polls/see-results.ts';
import type { Decision } from '../../core/decision.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import type { FileContent } from '../records/read-record-file.ts';
import { auditRows } from './audit-rows.ts';

/** So many rows are held in memory and packed while somebody waits; longer periods are taken out in parts, or by `npm run audit`. */
const usualMost = 50_000;

type ExtractWish = {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** For whom and why: it stands in the log, and nowhere in the extract. */
  readonly reason: string;
};

type ExtractRefusal =
  | { readonly code: 'days-turned' }
  | { readonly code: 'too-many-rows'; readonly most: number }
  | { readonly code: 'answers-are-coming'; readonly openedOn: CivilDate };

/**
 * The audit log of some days for the control committee, as one file: the rows as CSV and as JSON with the heads that were archived, and how each hash is made
 * again by hand. Holds no names and nothing of what anybody answered, and no day on which somebody's answer could be told from when it came. That it was taken, for which days and why, is in the log itself.
 * @param mostRows  that one file may have
 * Source: kommuneloven § 23-2 [check].
 */
export const takeAuditExtract =
  (
    deps: Pick<Deps, 'unitOfWork' | 'clock' | 'documents' | 'spreadsheets' | 'municipalities'>,
    mostRows = usualMost,
  ) =>
  async (
    by: AuthorizedMember,
    { from, to, reason }: ExtractWish,
  ): Promise<Decision<FileContent, NotAllowed | ExtractRefusal>> => {
    const refusal = denied(by, 'read-audit');
    if (refusal) return refusal;
    if (to < from) return refuse({ code: 'days-turned' });
    const scope = by.municipality;
    const municipality = await deps.municipalities.byId(scope.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');

    const { heads, openedOn } = await deps.unitOfWork.read(scope, async (tx) => ({
      heads: await tx.recordSources.headsOf({ from, to }),
      openedOn: await firstWatched(tx, to),
    }));
    if (openedOn !== null) return refuse({ code: 'answers-are-coming', openedOn });
    const frame = { municipality, from, to, heads };
    const csv = [csvHead];
    const json: string[] = [];
    for await (const page of auditRows(deps, scope, { from, to })) {
      for (const row of page) {
        csv.push(csvLine(row));
        json.push(JSON.stringify(row));
      }
      if (json.length > mostRows) return refuse({ code: 'too-many-rows', most: mostRows });
    }
    const [before, after] = jsonFrame(frame);
    const encode = (text: string) => new TextEncoder().encode(text);
    const bytes = deps.spreadsheets.pack({
      'revisjonslogg.csv': encode(csv.join('')),
      'revisjonslogg.json': encode(`${before}${json.join(',\n')}${after}`),
      'slik-kontrolleres-den.txt': encode(extractNote(frame)),
    });
    const file = {
      ...{ name: `revisjonslogg-${from}-${to}.zip`, mediaType: 'application/zip', bytes },
      sha256: deps.documents.sha256(bytes),
    };
    // With the file's own sum: what somebody shows later as this extract can be held against it.
    const facts = { from, to, rows: json.length, reason, sha256: file.sha256 };
    await deps.unitOfWork.run(scope, (tx) =>
      tx.audit.append(
        actorOf(by),
        { type: 'audit-extracted', subject: scope.municipalityId, facts },
        deps.clock.now(),
      ),
    );
    return decide(file);
  };

/** The log says when each has answered, though never what: beside sums that move meanwhile, each row would be an answer. The day on which the first such poll opened. */
async function firstWatched(
  tx: Pick<Transaction, 'polls'>,
  to: CivilDate,
): Promise<CivilDate | null> {
  const days = (await tx.polls.all()).flatMap((poll) =>
    poll.state.status === 'open' && answeringIsNotTold(poll) ? [osloDate(poll.state.openedAt)] : [],
  );
  return days.filter((day) => day <= to).toSorted()[0] ?? null;
}
