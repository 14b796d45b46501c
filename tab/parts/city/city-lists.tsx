import type { CityContent } from '../../../src/contracts/city.ts';
import { cityTexts } from '../../texts/city.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';

type OfContent = { readonly content: CityContent };

/** The actors in words: what they want, and how they relate. */
export function ActorList({ content: { actors, relations } }: OfContent) {
  const texts = useTexts(cityTexts);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return (
    <ul className="card-list">
      {actors.map((actor) => (
        <li key={actor.id} className="card">
          <h3>{actor.name}</h3>
          <p className="quiet">{texts.interest[actor.interest]}</p>
          {actor.agenda !== '' && <p>{actor.agenda}</p>}
          <ul className="plain-dots">
            {relations
              .filter(({ from }) => from === actor.id)
              .map(({ to, kind, about }) => (
                <li key={`${to} ${kind}`}>
                  {texts.relation[kind]} {names.get(to)}
                  {about !== '' && `: ${about}`}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** The moves in words, in the order in which they began, with what they set off. */
export function MoveList({ content: { moves, triggers, actors } }: OfContent) {
  const texts = useTexts(cityTexts);
  const dates = useDates();
  const titles = new Map(moves.map(({ id, title }) => [id, title]));
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const linked = (label: string, links: readonly { readonly id: string; readonly how: string }[]) =>
    links.length > 0 && (
      <p>
        {label}:{' '}
        {links
          .map(({ id, how }) => `${titles.get(id) ?? ''}${how === '' ? '' : ` (${how})`}`)
          .join('; ')}
      </p>
    );
  return (
    <ol className="card-list">
      {moves
        .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))
        .map((move) => (
          <li key={move.id} className="card">
            <h3>{move.title}</h3>
            <p className="quiet">
              {texts.kind[move.kind]},{' '}
              {move.endsOn === null
                ? `${texts.from(dates.date(move.startsOn))}${move.kind === 'opening-move' ? '' : `, ${texts.lasting}`}`
                : dates.period(move.startsOn, move.endsOn)}
              {move.actorIds.length > 0 &&
                ` · ${move.actorIds.map((id) => names.get(id) ?? '').join(', ')}`}
            </p>
            {move.text !== '' && <p>{move.text}</p>}
            {linked(
              texts.triggeredBy,
              triggers.flatMap(({ from, to, how }) => (to === move.id ? [{ id: from, how }] : [])),
            )}
            {linked(
              texts.triggered,
              triggers.flatMap(({ from, to, how }) => (from === move.id ? [{ id: to, how }] : [])),
            )}
          </li>
        ))}
    </ol>
  );
}
