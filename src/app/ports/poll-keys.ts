/**
 * Where an anonymous poll's private key is until its answers are opened: never the database, its backups or its folder. What cannot be reached is a fault,
 * which a job tries again; only a key that is certainly not there is null.
 */
export type PollKeys = {
  /** Kept before the poll opens. An id is used once. */
  keep(keyId: string, privateKey: string): Promise<void>;
  /** Null when there is no such key. */
  read(keyId: string): Promise<string | null>;
  /** For good: nobody can bring it back. Destroying what is not there changes nothing. */
  destroy(keyId: string): Promise<void>;
};

/** Sealing that only the holder of the private key can undo (HPKE, RFC 9180), and chance that nobody can guess. */
export type Sealing = {
  makeKeys(): Promise<{ readonly publicKey: string; readonly privateKey: string }>;
  /** @param boundTo opened only with the same words: a sealed answer that is moved to somebody else opens no more */
  seal(publicKey: string, content: Uint8Array, boundTo: string): Promise<Uint8Array>;
  /** Null where it was not sealed to this key and these words, or was changed since. */
  open(privateKey: string, sealed: Uint8Array, boundTo: string): Promise<Uint8Array | null>;
  /** The same things in an order that tells nothing of the order they came in. */
  shuffle<Thing>(things: readonly Thing[]): readonly Thing[];
};
