import type { Home } from '../../../src/contracts/home.ts';
import { InputsOfTables } from './inputs-of-tables.tsx';
import { RouteLink } from '../../routing/route-link.tsx';
import { homeTexts } from '../../texts/home.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';

/** What the administration has answered this reader about letters. */
export function Answered({ answers }: Pick<Home, 'answers'>) {
  const texts = useTexts(homeTexts);
  return (
    <Section title={texts.answered}>
      <ul className="card-list">
        {answers.map((one) => (
          <li key={`${one.processId} ${one.answeredAt}`} className="card">
            <RouteLink to={`/processes/${one.processId}/letter`} className="card-name">
              {one.title}
            </RouteLink>
            <p className="quiet">{texts.youAsked(one.words)}</p>
            <p className="prose">{one.answer}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Siden sist: what became of one's input. */
export function SinceLast({ since, inputs }: Pick<Home, 'since' | 'inputs'>) {
  const texts = useTexts(homeTexts);
  return (
    <Section
      title={texts.since}
      hint={since.length + inputs.length > 0 ? texts.sinceHint : texts.nothingSince}
    >
      <ul className="card-list">
        {since.map((poll) => (
          <li key={poll.pollId} className="card">
            <RouteLink to={`/polls/${poll.pollId}`} className="card-name">
              {poll.title}
            </RouteLink>
            <p className="prose">{poll.outcomeNote}</p>
          </li>
        ))}
      </ul>
      {inputs.length > 0 && <InputsOfTables inputs={inputs} />}
    </Section>
  );
}
