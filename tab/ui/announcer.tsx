import { useState } from 'react';
import type { ReactNode } from 'react';
import { AnnounceContext } from './announce.ts';

/** The page's one polite live region. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState('');
  return (
    <AnnounceContext value={setSaid}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {said}
      </div>
    </AnnounceContext>
  );
}
