import { usePath } from '../../../tab/routing/location.ts';
import { routeAt } from '../../../tab/routes.tsx';
import { LoadedPage } from '../../../tab/shell/loaded-page.tsx';

/** The page that the address leads to, without the shell around it. */
export function ShownRoute() {
  const path = usePath();
  const found = routeAt(path);
  if (!found) return <p>no page at {path}</p>;
  return <LoadedPage key={path} route={found.route} params={found.params} />;
}
