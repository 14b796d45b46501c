/** A page on its way, in the shape of a page. Nothing moves for those who asked for less movement. */
export function PageSkeleton({ label }: { readonly label?: string }) {
  return (
    <div className="page" aria-busy="true">
      {label !== undefined && (
        <p className="visually-hidden" role="status">
          {label}
        </p>
      )}
      <div className="skeleton skeleton-title" />
      <div className="skeleton skeleton-line" />
      <div className="skeleton skeleton-block" />
      <div className="skeleton skeleton-block" />
    </div>
  );
}
