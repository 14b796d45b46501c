import { z } from 'zod';

/** Which field: a table's, or one's own, at one question. */
export type NotePlace = { readonly tableNumber: number | null; readonly questionId: string };

const draft = z.object({ text: z.string(), clientKey: z.string(), isNamed: z.boolean() });
export type NoteDraft = z.infer<typeof draft>;

const waiting = draft.extend({
  tableNumber: z.number().nullable(),
  questionId: z.string(),
  since: z.number(),
});
/** Given to be delivered, and not yet acknowledged by the server. */
export type WaitingNote = z.infer<typeof waiting>;

const given = z.object({
  clientKey: z.string(),
  questionId: z.string(),
  text: z.string(),
  version: z.number(),
});
/** One's own unnamed contribution that was delivered: the server cannot tell whose it is, so that this device remembers it while the round goes on. */
export type GivenNote = z.infer<typeof given>;

/** What a device makes by itself, so that tests can say what. */
type Made = { readonly key: () => string; readonly now: () => number };

/**
 * What is written on this device, until the server has it. Each field is a key of its own in local storage, written as one types: nothing is on its way to a
 * database when the window is closed, and two tabs see each other's writing at once. A draft's key is made with its first letter, so that the same draft
 * delivered from two tabs is the same contribution.
 */
export class DeviceNotes {
  private readonly storage: Storage;
  private readonly prefix: string;
  private readonly made: Made;
  private readonly listeners = new Set<() => void>();
  /** What the storage would not take: full, or forbidden. Lost with the window, and said so. */
  private readonly unkept = new Map<string, string>();
  private revision = 0;

  constructor(
    storage: Storage,
    owner: string,
    roundId: string,
    made: Made = { key: () => crypto.randomUUID(), now: () => Date.now() },
  ) {
    this.storage = storage;
    this.prefix = `radslag:notes:${owner}:${roundId}:`;
    this.made = made;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.listeners.size === 0) window.addEventListener('storage', this.hear);
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) window.removeEventListener('storage', this.hear);
    };
  };

  /** Another tab has written. */
  private readonly hear = ({ key }: StorageEvent): void => {
    if (key === null || key.startsWith(this.prefix)) this.tell();
  };

  readonly snapshot = (): number => this.revision;

  /** Is everything written where it survives the window? */
  isKept(): boolean {
    return this.unkept.size === 0;
  }

  draft(place: NotePlace): NoteDraft | null {
    return this.read(draftName(place), draft);
  }

  write(place: NotePlace, text: string, isNamed = this.draft(place)?.isNamed ?? false): void {
    if (text === '') this.remove(draftName(place));
    else {
      const clientKey = this.draft(place)?.clientKey ?? this.made.key();
      this.set(draftName(place), { text, clientKey, isNamed });
    }
    this.tell();
  }

  /** The draft is finished: from now on it waits to be delivered. */
  finish(place: NotePlace): void {
    const finished = this.draft(place);
    if (!finished || finished.text.trim() === '') return;
    this.set(`waiting:${finished.clientKey}`, { ...finished, ...place, since: this.made.now() });
    this.remove(draftName(place));
    this.tell();
  }

  /** Oldest first. */
  waiting(): readonly WaitingNote[] {
    return this.all('waiting:', waiting).sort((a, b) => a.since - b.since);
  }

  /** The server has it. */
  delivered(note: WaitingNote, version: number): void {
    const { clientKey, questionId, text } = note;
    const isRemembered = note.tableNumber === null && !note.isNamed;
    if (isRemembered) this.set(`given:${clientKey}`, { clientKey, questionId, text, version });
    this.remove(`waiting:${clientKey}`);
    this.tell();
  }

  /** The server said no, so that it has nothing under that key: back into the field, before what has been begun there since. */
  takeBack(note: WaitingNote): void {
    const begun = this.draft(note)?.text ?? '';
    const text = [note.text, begun].filter((part) => part !== '').join('\n');
    this.set(draftName(note), { text, clientKey: this.made.key(), isNamed: note.isNamed });
    this.remove(`waiting:${note.clientKey}`);
    this.tell();
  }

  discard(clientKey: string): void {
    this.remove(`waiting:${clientKey}`);
    this.tell();
  }

  given(): readonly GivenNote[] {
    return this.all('given:', given);
  }

  /** One's own was reworded, or (null) taken back. */
  remember(note: GivenNote, change: Pick<GivenNote, 'text' | 'version'> | null): void {
    if (change) this.set(`given:${note.clientKey}`, { ...note, ...change });
    else this.remove(`given:${note.clientKey}`);
    this.tell();
  }

  /** The round is over: what was delivered need not stay on the device. What was not, does. */
  forgetGiven(): void {
    const names = this.names('given:');
    if (names.length === 0) return;
    for (const name of names) this.remove(name);
    this.tell();
  }

  private names(kind: string): readonly string[] {
    const stored = Array.from({ length: this.storage.length }, (_, n) => this.storage.key(n) ?? '');
    const here = stored
      .filter((key) => key.startsWith(this.prefix + kind))
      .map((key) => key.slice(this.prefix.length));
    const unkept = [...this.unkept.keys()].filter((name) => name.startsWith(kind));
    return [...new Set([...here, ...unkept])];
  }

  private all<T>(kind: string, shape: z.ZodType<T>): T[] {
    return this.names(kind).flatMap((name) => this.read(name, shape) ?? []);
  }

  private read<T>(name: string, shape: z.ZodType<T>): T | null {
    try {
      const text = this.unkept.get(name) ?? this.storage.getItem(this.prefix + name);
      const read = shape.safeParse(JSON.parse(text ?? 'null'));
      return read.success ? read.data : null;
    } catch {
      return null;
    }
  }

  private set(name: string, value: unknown): void {
    const text = JSON.stringify(value);
    try {
      this.storage.setItem(this.prefix + name, text);
      this.unkept.delete(name);
    } catch {
      this.unkept.set(name, text);
    }
  }

  private remove(name: string): void {
    this.unkept.delete(name);
    this.storage.removeItem(this.prefix + name);
  }

  private tell(): void {
    this.revision += 1;
    for (const listener of this.listeners) listener();
  }
}

const draftName = ({ tableNumber, questionId }: NotePlace): string =>
  `draft:${tableNumber ?? 'own'}:${questionId}`;
