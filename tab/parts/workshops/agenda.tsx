import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { timeAgenda } from './agenda-clock.ts';
import './round.css';

/** The agenda with clock times. */
export function Agenda({ round }: Pick<RoundPage, 'round'>) {
  const texts = useTexts(roundTexts);
  const words = useTexts(wordTexts);
  const dates = useDates();
  return (
    <Section title={texts.agenda}>
      {round.agenda.length === 0 && <p className="quiet">{texts.agendaEmpty}</p>}
      <ol className="agenda">
        {timeAgenda(round.startsAt, round.agenda).map((item) => (
          <li key={item.id} className={item.kind === 'break' ? 'agenda-break' : ''}>
            <span className="numbers">
              {dates.time(item.from)}–{dates.time(item.to)}
            </span>
            <span>
              {item.title}
              {item.lead !== '' && <span className="quiet"> · {texts.ledBy(item.lead)}</span>}
            </span>
            <span className="quiet">{words.minutes(item.minutes)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The questions put to politics. */
export function Questions({ round }: Pick<RoundPage, 'round'>) {
  const texts = useTexts(roundTexts);
  return (
    <Section title={texts.questions}>
      {round.questions.length === 0 && <p className="quiet">{texts.noQuestions}</p>}
      <ul className="card-list">
        {round.questions.map(({ id, text }) => (
          <li key={id} className="card asked">
            {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
