/** What is wrong with a package, by the checks that the national archive's validator (Arkade 5) makes. */
export type PackageFault =
  /** It has no table of contents: it was never finished. */
  | 'not-finished'
  | 'not-well-formed'
  | 'file-missing'
  /** The file does not have the checksum that the package says. */
  | 'checksum-differs'
  | 'size-differs'
  /** A document lies in the package that nothing refers to. */
  | 'document-not-told-of'
  /** Two documents refer to one file. */
  | 'document-told-of-twice'
  /** The table of contents says another number than there is. */
  | 'count-differs'
  /** The table of contents says that something is restricted and nothing is, or the other way. */
  | 'restriction-differs'
  /** A case, post or document has not the status of what is finished. */
  | 'status-unfinished'
  | 'system-id-not-uuid'
  | 'system-id-twice'
  | 'reference-unresolved'
  /** Something was closed or archived before it was made. */
  | 'dates-disagree'
  | 'element-empty'
  | 'change-log-empty'
  /** The journals and the structure do not have the same posts. */
  | 'journals-differ';

/** A document as the structure tells of it. */
export type ToldDocument = {
  readonly path: string;
  readonly sha256: string;
  readonly size: string;
};

/** What one of the package's files holds, as far as it is checked. */
export type ReadFacts = {
  /** How often each element stands in it, by name. */
  readonly counts: Map<string, number>;
  readonly systemIds: Set<string>;
  /** Ids of the journal posts: by their type in the structure, all of them in a journal. */
  readonly posts: Set<string>;
  /** Ids that are pointed to. */
  readonly references: Set<string>;
  readonly documents: ToldDocument[];
  /** The number of posts that a journal's head says. */
  readonly postsSaid: string | null;
  readonly faults: readonly { readonly fault: PackageFault; readonly where: string }[];
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const references = new Set([
  'referanseTilMappe',
  'referanseTilRegistrering',
  'referanseTilMoeteregistrering',
  'referanseFraMoeteregistrering',
  'referanseArkivdel',
  'referanseArkivenhet',
]);

/** What the validator takes for finished. */
const finished: Readonly<Record<string, readonly string[]>> = {
  saksstatus: ['Avsluttet', 'Utgår'],
  journalstatus: ['Arkivert', 'Utgår'],
  dokumentstatus: ['Dokumentet er ferdigstilt'],
};

type Level = { readonly name: string; isEmpty: boolean; type: string; text: string } & {
  readonly fields: Map<string, string>;
};

/** Reads one file from its first element to its last, and remembers what is checked: ids, references and counts, never the texts. */
export function readFacts(): {
  readonly visitor: {
    open(name: string, attributes: Readonly<Record<string, string>>): void;
    text(text: string): void;
    close(name: string): void;
  };
  readonly facts: () => ReadFacts;
} {
  const levels: Level[] = [];
  const counts = new Map<string, number>();
  const [systemIds, posts, pointed] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const documents: ToldDocument[] = [];
  const faults: { fault: PackageFault; where: string }[] = [];
  let postsSaid: string | null = null;
  const note = (fault: PackageFault, where: string): void => void faults.push({ fault, where });

  const closed = ({ name, fields, type }: Level): void => {
    const id = fields.get('systemID') ?? '';
    if (name === 'registrering' && type === 'journalpost') posts.add(id);
    if (name === 'journalpost') posts.add(id);
    if (name === 'dokumentobjekt')
      documents.push({
        path: fields.get('referanseDokumentfil') ?? '',
        sha256: (fields.get('sjekksum') ?? '').toLowerCase(),
        size: fields.get('filstoerrelse') ?? '',
      });
    const made = Date.parse(fields.get('opprettetDato') ?? '');
    for (const later of ['avsluttetDato', 'arkivertDato'])
      if (Date.parse(fields.get(later) ?? '') < made) note('dates-disagree', `${name} ${id}`);
  };

  return {
    visitor: {
      open(name, attributes) {
        const above = levels.at(-1);
        if (above) above.isEmpty = false;
        counts.set(name, (counts.get(name) ?? 0) + 1);
        const type = attributes['xsi:type'] ?? '';
        levels.push({ name, type, isEmpty: true, text: '', fields: new Map() });
      },
      text(text) {
        const level = levels.at(-1);
        // A text that does not end is no reason to keep it all: what is checked is short.
        if (level && level.text.length < 4096) level.text += text;
      },
      close() {
        const level = levels.pop();
        if (!level) return;
        const above = levels.at(-1);
        const value = level.text.trim();
        if (level.isEmpty && value === '') note('element-empty', level.name);
        if (level.isEmpty) above?.fields.set(level.name, value);
        if (level.name === 'systemID') {
          if (!uuid.test(value)) note('system-id-not-uuid', value);
          if (systemIds.has(value)) note('system-id-twice', value);
          systemIds.add(value);
        }
        if (references.has(level.name)) pointed.add(value);
        if (finished[level.name]?.includes(value) === false)
          note('status-unfinished', `${level.name} ${value}`);
        if (level.name === 'antallJournalposter') postsSaid = value;
        closed(level);
      },
    },
    facts: () => ({ counts, systemIds, posts, references: pointed, documents, postsSaid, faults }),
  };
}
