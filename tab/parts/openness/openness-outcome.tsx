import { useEffect, useState } from 'react';
import { opennessExplanation } from '../../../src/contracts/openness.ts';
import type { MeetingForm, OpennessExplanation } from '../../../src/contracts/openness.ts';
import { useApi } from '../../session/session-context.ts';
import { opennessTexts } from '../../texts/openness.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { answersOf } from './openness-form.ts';
import type { OpennessForm, OpennessSubject } from './openness-form.ts';

type OpennessOutcomeProps = {
  readonly subject: OpennessSubject;
  readonly form: OpennessForm;
  readonly meetingForm: MeetingForm;
};

/** What is said of a meeting alone: nobody streams a note. */
const onlyOfMeetings: readonly string[] = ['streamed', 'not-streamed'];

/** What the answers mean, in plain words with the paragraph; asked of the server, where the rules and this municipality's list are. */
export function OpennessOutcome({ subject, form, meetingForm }: OpennessOutcomeProps) {
  const api = useApi();
  const texts = useTexts(opennessTexts);
  const [explained, setExplained] = useState<OpennessExplanation | null>(null);
  const answers = answersOf(form);
  const asked = answers === null ? null : JSON.stringify({ answers, meetingForm });

  useEffect(() => {
    if (asked === null) return undefined;
    let isCurrent = true;
    // A pause in the typing: the decision to close is asked about with the rest.
    const timer = setTimeout(() => {
      void api
        .ask('POST', '/api/openness/explanations', {
          body: JSON.parse(asked) as unknown,
          contract: opennessExplanation,
        })
        .then((outcome) => {
          if (isCurrent && outcome.ok) setExplained(outcome.value);
        });
    }, 200);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [api, asked]);

  return (
    <div role="status">
      {asked === null ? (
        <p className="quiet">{texts.notAnswered}</p>
      ) : (
        explained && (
          <>
            <StatusWord tone={explained.outcome === null ? 'attention' : 'done'}>
              {explained.outcome === null
                ? texts.missing[explained.missing ?? 'closing-without-basis']
                : texts.outcome[explained.outcome]}
            </StatusWord>
            {explained.missingBasis !== null && (
              <span className="quiet"> {explained.missingBasis}</span>
            )}
            <ul className="plain-dots">
              {explained.reasons
                .filter(({ code }) => subject === 'round' || !onlyOfMeetings.includes(code))
                .map(({ code, paragraph }) => (
                  <li key={code}>
                    {code === 'closed-by-basis' ? texts.closedBy[subject] : texts.reasons[code]}
                    {paragraph !== null && <span className="quiet"> {paragraph}</span>}
                  </li>
                ))}
            </ul>
          </>
        )
      )}
    </div>
  );
}
