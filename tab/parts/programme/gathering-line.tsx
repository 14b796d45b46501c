import type { ProgrammePage } from '../../../src/contracts/programme.ts';
import { programmeTexts } from '../../texts/programme.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import { stopsOf } from './stops.ts';
import './programme.css';

/** The year at a glance: each gathering as a stop, with where we are. */
export function GatheringLine({ page }: { readonly page: ProgrammePage }) {
  const texts = useTexts(programmeTexts);
  const dates = useDates();
  return (
    <ol className="gathering-line">
      {stopsOf(page).map(({ phase, gathering, state }) => (
        <li key={phase.id} className={`gathering-stop gathering-stop-${state}`}>
          <p>
            <a href={`#${phase.id}`}>{phase.title}</a>
          </p>
          <p className="quiet">
            {gathering?.on
              ? dates.date(gathering.on)
              : texts.between(dates.period(phase.startsOn, phase.endsOn))}
          </p>
          <p className="quiet">{texts.states[state]}</p>
        </li>
      ))}
    </ol>
  );
}
