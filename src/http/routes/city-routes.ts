import { drawCity, seeCity } from '../../app/city/draw-city.ts';
import type { Deps } from '../../app/deps.ts';
import { cityDrawing, cityPage, cityQuery } from '../../contracts/city.ts';
import { reading } from '../reading-query.ts';
import { changes, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function cityRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = { see: seeCity(deps), draw: drawCity(deps) };
  return [
    reads(
      '/api/processes/:processId/city',
      'A place’s vision, actors, moves and what they triggered, newest or in a version',
      cityPage,
      ({ by, ids, query }) =>
        reading(cityQuery, query, (wish) => ask.see(by, ids.processId, wish.version ?? null)),
      { version: [] },
    ),
    changes(
      'put',
      '/api/processes/:processId/city',
      'Draw the next version of the picture of a place',
      cityDrawing,
      ({ by, ids, body }) => ask.draw(by, ids.processId, body.content, body.version),
    ),
  ];
}
