export type Tone = 'quiet' | 'active' | 'done' | 'attention';

/** A status as a word with a shape of its own for each tone, so that colour never stands alone. */
export function StatusWord({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return (
    <span className={`status-word status-${tone}`}>
      <span className="status-sign" aria-hidden="true" />
      {children}
    </span>
  );
}
