import { useId } from 'react';
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
  return (
    <section id={anchor} className={`section ${className}`} aria-labelledby={id}>
      <div className="section-title">
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      {hint !== undefined && <p className="section-hint quiet">{hint}</p>}
      {children}
    </section>
  );
}
