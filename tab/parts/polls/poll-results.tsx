import type { PollPage, PollQuestion } from '../../../src/contracts/polls.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { AnsweredBar } from './answered-bar.tsx';
import './poll-results.css';

/** Sums as sorted bars with the same as a table, or why they are not shown. */
export function PollResults({ page }: { readonly page: PollPage }) {
  const texts = useTexts(pollTexts);
  const words = useTexts(wordTexts);
  const { poll, results, resultsHidden } = page;
  const { answered, eligible } = results ?? page;
  return (
    <Section
      title={texts.results}
      {...(results && poll.status === 'open' && { hint: texts.resultsLive })}
    >
      {poll.status !== 'draft' && (
        <div>
          <AnsweredBar answered={answered} eligible={eligible} />
          <p className="quiet numbers">{words.notAnswered(eligible - answered)}</p>
        </div>
      )}
      {resultsHidden && (
        <Notice>
          <p>{texts.hidden[resultsHidden]}</p>
        </Notice>
      )}
      {results &&
        poll.questions.map((question) => (
          <QuestionResults key={question.id} question={question} sums={results.options} />
        ))}
    </Section>
  );
}

type QuestionResultsProps = {
  readonly question: PollQuestion;
  readonly sums: Readonly<Record<string, number>>;
};

function QuestionResults({ question, sums }: QuestionResultsProps) {
  const texts = useTexts(pollTexts);
  const bars = question.options
    .map(({ id, label }) => ({ id, label, sum: sums[id] ?? 0 }))
    .toSorted((a, b) => b.sum - a.sum);
  const longest = Math.max(1, ...bars.map(({ sum }) => sum));
  const column = question.kind === 'single-choice' ? texts.count : texts.pointsColumn;
  return (
    <figure className="card results">
      <figcaption>
        <h3>{question.text}</h3>
      </figcaption>
      <div className="bars" aria-hidden="true">
        {bars.map(({ id, label, sum }) => (
          <div key={id} className="bar-row">
            <span className="bar-label">{label}</span>
            <span className="bar-track">
              <span className="bar" style={{ width: `${(100 * sum) / longest}%` }} />
              <span className="numbers">{sum}</span>
            </span>
          </div>
        ))}
      </div>
      <details>
        <summary>{texts.asTable}</summary>
        <div className="table-box">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{texts.option}</th>
                <th scope="col" className="number">
                  {column}
                </th>
              </tr>
            </thead>
            <tbody>
              {bars.map(({ id, label, sum }) => (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  <td className="number">{sum}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
