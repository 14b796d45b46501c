import type { SeatingPage, SeatingScores } from '../../../src/contracts/seating.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { seatingTexts } from '../../texts/seating.ts';
import { useTexts } from '../../texts/texts.ts';

/** What the seating is worth, in words, beside what would be the best possible. */
export function ScoreWords({
  scores,
  rounds,
}: {
  readonly scores: SeatingScores;
  readonly rounds: number;
}) {
  const texts = useTexts(seatingTexts);
  return (
    <ul className="plain-dots">
      <li>{texts.sameParty(scores.sameParty, scores.samePartyLeast)}</li>
      {rounds > 1 && <li>{texts.repeats(scores.repeats, scores.repeatsLeast, rounds)}</li>}
      {scores.attributes.map(({ name, alike, alikeLeast }) => (
        <li key={name}>
          {alike === null ? texts.attributeHidden(name) : texts.attribute(name, alike, alikeLeast)}
        </li>
      ))}
    </ul>
  );
}

/** The same with what everybody may know of how it was made: wishes as counts, and the draw, which anybody can repeat. */
export function HowItWasMade({
  seating,
}: {
  readonly seating: NonNullable<SeatingPage['seating']>;
}) {
  const texts = useTexts(seatingTexts);
  const { scores, rounds, constraints, seed, origin } = seating;
  return (
    <>
      <ScoreWords scores={scores} rounds={rounds} />
      <p className="quiet">
        {texts.constraints(constraints.pins, constraints.apartPairs)}{' '}
        {seed === null ? texts.drawHidden : texts.draw(seed)}{' '}
        {origin !== 'proposed' ? texts.drawSwapped : seed !== null && texts.drawMeaning}
      </p>
      {scores.attributes.length > 0 && (
        <p>
          <RouteLink to="/seating-attributes/own">{texts.registeredOfYou}</RouteLink>
        </p>
      )}
    </>
  );
}
