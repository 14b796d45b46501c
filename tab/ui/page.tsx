import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { hasMoved } from '../routing/location.ts';
import { RouteLink } from '../routing/route-link.tsx';

type PageProps = {
  readonly title: string;
  /** One or two sentences under the heading: what this is, and why. */
  readonly lead?: ReactNode;
  /** Small line over the heading: where one is, with a way up. */
  readonly up?: { readonly to: string; readonly label: string };
  /** Words beside the heading: a status. */
  readonly status?: ReactNode;
  /** The obvious next step, and few others. */
  readonly actions?: ReactNode;
  /** Pictures that want the whole width. */
  readonly isWide?: boolean;
  readonly children?: ReactNode;
};

/** A page's frame. After a move inside the tab, focus goes to the heading, so that a screen reader reads where one came. */
export function Page({ title, lead, up, status, actions, isWide, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (hasMoved()) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${title} – Rådslag`;
  }, [title]);

  return (
    <article className={isWide ? 'page page-wide' : 'page'}>
      <header className="page-header">
        {up && (
          <RouteLink to={up.to} className="page-up">
            <span aria-hidden="true">← </span>
            {up.label}
          </RouteLink>
        )}
        <div className="page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {status}
        </div>
        {lead !== undefined && lead !== '' && <div className="page-lead">{lead}</div>}
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </article>
  );
}
