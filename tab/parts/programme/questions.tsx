import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { questionFormat, questionLevel } from '../../../src/contracts/programme.ts';
import type { ProgrammePage } from '../../../src/contracts/programme.ts';
import type { Failure } from '../../api/failure.ts';
import { fetchFile, saveFile } from '../../api/fetch-file.ts';
import { useApi } from '../../session/session-context.ts';
import { programmeTexts } from '../../texts/programme.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';

const tones = { open: 'quiet', sent: 'active', answered: 'done' } as const;

/** What the cohort asks of others, by whom it asks, with what came back. */
export function Questions({ page }: { readonly page: ProgrammePage }) {
  const texts = useTexts(programmeTexts);
  const api = useApi();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { questions } = page.content;
  const titles = new Map(page.phases.map(({ id, title }) => [id, title]));
  const save = async (format: string) => {
    setFailure(null);
    const path = `/api/processes/${page.process.id}/programme/questions?format=${format}`;
    const fetched = await fetchFile(api, path);
    if (fetched.ok) saveFile(fetched.value);
    else setFailure(fetched.failure);
  };
  return (
    <Section title={texts.questions} hint={texts.questionsHint}>
      {questions.length === 0 && <p className="quiet">{texts.noQuestions}</p>}
      {questionLevel.options
        .map((level) => ({ level, own: questions.filter((one) => one.level === level) }))
        .filter(({ own }) => own.length > 0)
        .map(({ level, own }) => (
          <div key={level}>
            <h3>{texts.levels[level]}</h3>
            <ul className="card-list">
              {own.map(({ id, text, background, phaseId, state, answer }) => (
                <li key={id} className="card">
                  <p>
                    <strong>{text}</strong>{' '}
                    <StatusWord tone={tones[state]}>{texts.questionStates[state]}</StatusWord>
                  </p>
                  {background !== '' && <p className="prose">{background}</p>}
                  {phaseId !== null && (
                    <p className="quiet">{texts.from(titles.get(phaseId) ?? '')}</p>
                  )}
                  {answer !== '' && (
                    <p className="prose">
                      {texts.answer}: {answer}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      {failure && <ErrorNotice failure={failure} />}
      {questions.length > 0 && (
        <div className="button-row">
          {questionFormat.options.map((format) => (
            <Button key={format} onClick={() => void save(format)}>
              {texts.download} ({format.toUpperCase()})
            </Button>
          ))}
        </div>
      )}
    </Section>
  );
}
