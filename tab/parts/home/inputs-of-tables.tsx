import type { Home } from '../../../src/contracts/home.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { homeTexts } from '../../texts/home.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';

/** What was said at one's own table, and how far each input has come. Each leads to its thread. */
export function InputsOfTables({ inputs }: Pick<Home, 'inputs'>) {
  const texts = useTexts(homeTexts);
  return (
    <ul className="card-list">
      {inputs.map(({ roundId, title, table, inputs: own, more }) => (
        <li key={roundId} className="card">
          <p className="card-name">{texts.fromTable(table, title)}</p>
          <ul className="card-list">
            {own.map(({ id, text, reached }) => (
              <li key={id} className="card-row">
                <RouteLink to={`/inputs/${id}`}>{text}</RouteLink>
                <StatusWord tone={reached === 'contribution' ? 'quiet' : 'active'}>
                  {texts.reached[reached]}
                </StatusWord>
              </li>
            ))}
          </ul>
          {more > 0 && <RouteLink to={`/rounds/${roundId}`}>{texts.moreInputs(more)}</RouteLink>}
        </li>
      ))}
    </ul>
  );
}
