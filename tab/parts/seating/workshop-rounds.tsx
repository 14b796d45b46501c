import type { SeatingPage } from '../../../src/contracts/seating.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { seatingTexts } from '../../texts/seating.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import './seating.css';

type WorkshopRoundsProps = {
  readonly roundId: string;
  readonly workshop: SeatingPage['workshop'];
};

/** The rounds that are seated together, each a way to its tables. */
export function WorkshopRounds({ roundId, workshop }: WorkshopRoundsProps) {
  const texts = useTexts(seatingTexts);
  const dates = useDates();
  return (
    <Section title={texts.rounds}>
      <ul className="workshop-rounds">
        {workshop.map(({ id, title, startsAt, isSeated }) => (
          <li key={id}>
            <RouteLink
              to={`/rounds/${id}/seating`}
              {...(id === roundId && { 'aria-current': 'page' as const })}
            >
              <span className="card-name">{title}</span>
              <span className="quiet">
                {dates.moment(startsAt)}, {isSeated ? texts.seated : texts.notSeated}
              </span>
            </RouteLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
