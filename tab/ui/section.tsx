import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';

type SectionProps = {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string;
  /** Where a link to `#anchor` on the same page leads. */
  readonly anchor?: string;
  readonly children: ReactNode;
};

/** A part of a page with a heading of its own. */
export function Section({ title, hint, actions, className = '', anchor, children }: SectionProps) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  // The page's parts come when they are fetched, long after the browser has looked for the anchor itself.
  useEffect(() => {
    if (anchor !== undefined && window.location.hash === `#${anchor}`)
      place.current?.scrollIntoView();
  }, [anchor]);
  return (
    <section ref={place} id={anchor} className={`section ${className}`} aria-labelledby={id}>
      <div className="section-title">
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      {hint !== undefined && <p className="section-hint quiet">{hint}</p>}
      {children}
    </section>
  );
}
