import type { Deps } from '../../app/deps.ts';
import { seeHome } from '../../app/home/see-home.ts';
import { home } from '../../contracts/home.ts';
import { decide } from '../../core/decision.ts';
import { reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function homeRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = seeHome(deps);
  return [
    reads(
      '/api/home',
      'What waits for me, what became of my input, what is next',
      home,
      async (a) => decide(await ask(a.by)),
    ),
  ];
}
