import type { PeoplePage } from '../../../src/contracts/people-register.ts';
import { action, deed } from '../../../src/contracts/people.ts';
import { peopleTexts } from '../../texts/people.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';

type Rows = PeoplePage['rights'];
const rights = [...action.options, ...deed.options];

/** Who may do what: the table that the server itself asks. On a phone one list for each role. */
export function RightsTable({ rows }: { readonly rows: Rows }) {
  const texts = useTexts(peopleTexts);
  const isNarrow = useNarrow();
  return (
    <Section title={texts.rights} className="rights-section">
      <p className="quiet">{texts.rightsHint}</p>
      {isNarrow ? <Lists rows={rows} /> : <Matrix rows={rows} />}
    </Section>
  );
}

function Lists({ rows }: { readonly rows: Rows }) {
  const texts = useTexts(peopleTexts);
  return rows.map(({ of, may }) => (
    <details key={of} className="rights-of">
      <summary>{texts.standings[of]}</summary>
      <ul>
        {may.map((right) => (
          <li key={right}>{texts.rightNames[right]}</li>
        ))}
      </ul>
    </details>
  ));
}

function Matrix({ rows }: { readonly rows: Rows }) {
  const texts = useTexts(peopleTexts);
  return (
    <div className="table-box" tabIndex={0} role="group" aria-label={texts.rights}>
      <table className="table rights-table">
        <thead>
          <tr>
            <td />
            {rows.map(({ of }) => (
              <th key={of} scope="col">
                <span>{texts.standings[of]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rights.map((right) => (
            <tr key={right}>
              <th scope="row">{texts.rightNames[right]}</th>
              {rows.map(({ of, may }) => (
                <td key={of}>
                  {may.includes(right) ? (
                    <>
                      <span aria-hidden="true">●</span>
                      <span className="visually-hidden">{texts.mayDo}</span>
                    </>
                  ) : (
                    <span className="visually-hidden">{texts.mayNotDo}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
