import type { PollPage } from '../../../src/contracts/polls.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollVisibilityTexts } from '../../texts/poll-visibility.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import './named-answers.css';
import { saidOf } from './said-of.ts';

/** Who answered what, with their reasons, for those who are shown names. */
export function NamedAnswers({ page }: { readonly page: PollPage }) {
  const texts = useTexts(pollVisibilityTexts);
  const kindTexts = useTexts(pollKindTexts);
  const { points } = useTexts(pollTexts);
  const { poll, results } = page;
  if (!results?.byName) return null;
  return (
    <Section title={texts.byName} hint={texts.byNameHint}>
      <div className="card">
        <div className="table-box" role="group" aria-label={texts.byName} tabIndex={0}>
          <table className="table named-answers">
            <thead>
              <tr>
                <th scope="col">{texts.nameAndParty}</th>
                {poll.questions.map(({ id, text }) => (
                  <th key={id} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {results.byName.map(({ personId, name, party, choices }) => (
                <tr key={personId}>
                  <th scope="row">
                    {name}
                    <div className="quiet">{party ?? texts.withoutParty}</div>
                  </th>
                  {poll.questions.map((question) => {
                    const choice = choices[question.id];
                    const said = choice ? saidOf(question, choice, kindTexts, points) : [];
                    return (
                      <td key={question.id}>
                        {said.map((line) => (
                          <div key={line}>{line}</div>
                        ))}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Section>
  );
}
