import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { personalData } from '../../core/privacy/all-personal-data.ts';
import { ownCopy } from '../../core/privacy/own-copy.ts';
import { rulesInForce } from '../../core/privacy/privacy-rule.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { OwnRow } from '../ports/privacy-store.ts';
import type { FileContent } from '../records/read-record-file.ts';
import { packCopy } from './pack-copy.ts';

/**
 * Everything that is kept about whoever asks, in one file with a page to read and the same as JSON (GDPR art. 15 and 20). Never anything of others; an
 * answer that is sealed can be read by nobody, and the copy says why. That it was taken is in the log, and nothing of what was in it.
 */
export const takeOwnCopy =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'documents' | 'spreadsheets' | 'municipalities'>) =>
  async (by: AuthorizedMember): Promise<Decision<FileContent, never>> => {
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'a member belongs to a registered municipality');
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      const now = deps.clock.now();
      const person = await tx.people.byId(by.personId);
      invariant(person !== null, 'an authorised member is a person');
      const rows = new Map<string, readonly OwnRow[]>();
      for (const { covers } of personalData)
        for (const cover of covers) {
          const found = await tx.privacy.rowsOf(by.personId, cover);
          // A table can hold somebody in more than one place.
          if (found.length > 0) rows.set(cover.table, [...(rows.get(cover.table) ?? []), ...found]);
        }
      const log = await tx.privacy.logOf(by.personId);
      if (log.length > 0) rows.set('audit_log', log);
      const names = await tx.privacy.namesOf(idsIn(rows));
      const bases = new Map(
        rulesInForce(await tx.privacy.rules()).map(({ kind, basis }) => [kind, basis]),
      );
      const copy = ownCopy(
        { municipality: municipality.name, name: person.name, madeAt: now },
        person.language,
        { rows, names, bases },
      );
      await tx.audit.append(actorOf(by), { type: 'own-data-copied', subject: by.personId }, now);

      return decide(packCopy(deps, copy, person.language));
    });
  };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function idsIn(rows: ReadonlyMap<string, readonly OwnRow[]>): readonly string[] {
  const values: readonly unknown[] = [...rows.values()].flat().flatMap((row) => Object.values(row));
  const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
  return [...new Set(values.filter(isId))];
}
