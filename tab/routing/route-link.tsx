import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { hrefOf, navigate } from './location.ts';

type RouteLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A path inside the tab: `/plans`. */
  readonly to: string;
};

/** A real link with a real address (open in a new window, copy), that moves without loading the tab again. */
export function RouteLink({ to, onClick, children, ...rest }: RouteLinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const wantsElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || event.button !== 0 || wantsElsewhere || rest.target === '_blank')
      return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a {...rest} href={hrefOf(to)} onClick={follow}>
      {children}
    </a>
  );
}

/** A link that looks like Fluent's button, for the page's obvious next step. */
export function LinkButton({
  primary = false,
  className = '',
  ...rest
}: RouteLinkProps & { readonly primary?: boolean }) {
  return (
    <RouteLink
      {...rest}
      className={`link-button ${primary ? 'link-button-primary' : ''} ${className}`}
    />
  );
}
