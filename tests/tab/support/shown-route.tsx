import { usePath } from '../../../tab/routing/location.ts';
import { routeAt } from '../../../tab/routes.tsx';

/** The page that the address leads to, without the shell around it. */
export function ShownRoute() {
  const path = usePath();
  const found = routeAt(path);
  if (!found) return <p>no page at {path}</p>;
  const { Page } = found.route;
  return <Page key={path} params={found.params} />;
}
