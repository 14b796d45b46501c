import { Button } from '@fluentui/react-components';
import type { LiveRoundPage } from '../../../src/contracts/live-round.ts';
import { liveTexts } from '../../texts/live.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { TableMarks } from './table-marks.tsx';
import type { Progress } from './use-progress.ts';

type AskedQuestionsProps = { readonly page: LiveRoundPage; readonly progress: Progress };
type Question = LiveRoundPage['questions'][number];

const tones = { 'not-asked': 'quiet', open: 'active', stopped: 'done' } as const;

/** Each question with its state, and which tables have delivered. */
export function AskedQuestions({ page, progress }: AskedQuestionsProps) {
  const texts = useTexts(liveTexts);
  const { questions, tables } = page;
  const step = ({ id, text, state }: Question) => {
    const isOpen = state !== 'open';
    const said = isOpen ? texts.asked(text) : texts.questionStopped;
    return progress.step({ kind: 'question', questionId: id, isOpen }, said);
  };
  return (
    <Section title={texts.questions} hint={texts.questionsHint} className="live-questions">
      {questions.length === 0 && <p className="quiet">{texts.noQuestions}</p>}
      {tables.length === 0 && questions.length > 0 && <p className="quiet">{texts.noTables}</p>}
      <ul className="live-list">
        {questions.map((question) => {
          const { id, text, state, deliveredTables, contributions, ofPersons } = question;
          const missing = tables.filter((table) => !deliveredTables.includes(table));
          return (
            <li key={id} className={`card live-question live-question-${state}`}>
              <div className="live-question-head">
                <StatusWord tone={tones[state]}>{texts.states[state]}</StatusWord>
                <span className="quiet">{texts.countContributions(contributions, ofPersons)}</span>
              </div>
              <h3 className="live-question-text">{text}</h3>
              {state !== 'not-asked' && tables.length > 0 && (
                <>
                  <TableMarks tables={tables} delivered={deliveredTables} />
                  <p role="status" className={missing.length > 0 ? 'live-missing' : undefined}>
                    {missing.length > 0 ? texts.missing(missing) : texts.everybodyDelivered}
                  </p>
                </>
              )}
              <Button
                appearance={state === 'not-asked' ? 'primary' : 'secondary'}
                disabled={!progress.mayStep}
                onClick={() => void step(question)}
                aria-label={`${labelOf(state, texts)}: ${text}`}
              >
                {labelOf(state, texts)}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function labelOf(
  state: Question['state'],
  texts: {
    readonly askQuestion: string;
    readonly askAgain: string;
    readonly stopQuestion: string;
  },
): string {
  if (state === 'open') return texts.stopQuestion;
  return state === 'stopped' ? texts.askAgain : texts.askQuestion;
}
