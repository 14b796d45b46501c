import type { Municipality } from '../municipalities/municipality.ts';
import type { AuditHead } from '../records/audit-head.ts';
import type { CivilDate } from '../time/instant.ts';
import type { AuditRow } from './audit-row.ts';

/** What an extract is of: civil days in Oslo, both within it. */
export type ExtractFrame = {
  readonly municipality: Pick<Municipality, 'id' | 'name' | 'number'>;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The heads that were archived of these days, oldest first: each is in the archive as a record of its own. */
  readonly heads: readonly Pick<AuditHead, 'day' | 'lastSequence' | 'headHash'>[];
};

const columns = [
  'sequence', 'at', 'actor', 'type', 'subject', 'facts', 'previousHash', 'hash',
] as const; // prettier-ignore

/** The first line of the comma-separated file. It begins with a byte order mark, so that spreadsheets read the letters right. */
export const csvHead = `\uFEFF${columns.join(',')}\r\n`;

/** One row, every field in quotes: the characters that the hash is over are all there, whatever they are. Source: RFC 4180. */
export function csvLine(row: AuditRow): string {
  return `${columns.map((column) => `"${String(row[column]).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** What stands before the rows of the JSON file, and after them. Rows are separated by a comma and a line feed. */
export function jsonFrame({
  municipality,
  from,
  to,
  heads,
}: ExtractFrame): readonly [string, string] {
  const { id, name, number } = municipality;
  const head = {
    schema: 'radslag.audit-extract.v1',
    municipality: { id, name, number },
    ...{ from, to, hashOver: hashOver(id) },
    heads: heads.map(({ day, lastSequence, headHash }) => ({ day, lastSequence, headHash })),
  };
  return [`${JSON.stringify(head).slice(0, -1)},"rows":[\n`, '\n]}\n'];
}

const hashOver = (id: string): string =>
  `SHA-256 of: ${id}, sequence, at, actor, type, subject, facts, previousHash; joined by line feeds, UTF-8`;

/** How the rows are checked by hand, for whoever has the files and no access to the system. */
export function extractNote({ municipality, from, to, heads }: ExtractFrame): string {
  return `Revisjonslogg for ${municipality.name} kommune (${municipality.number}), ${from} til og med ${to}
Datoene er norske. Tidene i radene er UTC. Ingen navn står i loggen: person:… er personens nøkkel i Rådslag.

Slik kontrolleres uttrekket for hånd
1. Radene står i rekkefølge etter «sequence», uten hull. Mangler et nummer, mangler en rad.
2. «previousHash» i en rad er lik «hash» i raden før.
3. «hash» i en rad er SHA-256 av disse feltene i denne rekkefølgen, skilt med linjeskift (bare LF), i UTF-8:
     ${municipality.id}
     sequence
     at
     actor
     type
     subject
     facts (nøyaktig slik teksten står)
     previousHash
   For eksempel i et skall: printf '%s\\n%s\\n%s\\n%s\\n%s\\n%s\\n%s\\n%s' … | sha256sum
4. For hver dag loggen vokste ligger dagens siste kontrollsum i arkivet («Revisjonslogg», skjermet bibliotek). «lastSequence» og «headHash» der
   skal være lik nummeret og «hash» i raden her. Stemmer de, er ingenting før den raden endret etter at dagen ble arkivert.
   Slik sto de da uttrekket ble laget. Hold dem mot arkivet, ikke bare mot denne filen:
${heads.map(({ day, lastSequence, headHash }) => `     ${day}  rad ${lastSequence}  ${headHash}`).join('\n') || '     (ingen dag er arkivert ennå)'}
Er dette ikke oppfylt, er loggen endret eller ufullstendig. Meld fra til kommunens personvernombud og sikkerhetsansvarlige.
`;
}
