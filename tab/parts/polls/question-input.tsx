import type { Choice } from '../../../src/contracts/poll-choices.ts';
import type { PollQuestion } from '../../../src/contracts/poll-questions.ts';
import { AgreementInput } from './agreement-input.tsx';
import { OneChoiceInput, SeveralChoicesInput } from './choices-input.tsx';
import { OpenTextInput } from './open-text-input.tsx';
import { PointsInput } from './points-input.tsx';
import './question-input.css';
import { RankingInput } from './ranking-input.tsx';
import { ReactionsInput } from './reactions-input.tsx';
import { ReasonInput } from './reason-input.tsx';
import { ScaleInput } from './scale-input.tsx';
import { TradeOffInput } from './trade-off-input.tsx';
import { UnderstandingInput } from './understanding-input.tsx';

type QuestionInputProps = {
  readonly question: PollQuestion;
  readonly given: Choice | undefined;
  readonly onGive: (choice: Choice) => void;
};

/** One question, to be answered; with why, where that is asked for. */
export function QuestionInput({ question, given, onGive }: QuestionInputProps) {
  const own = given?.kind === question.kind ? given : undefined;
  // A reason that is written stays when the answer is changed.
  const give = (choice: Choice) => {
    onGive(own?.reason === undefined ? choice : { ...choice, reason: own.reason });
  };
  return (
    <>
      <KindInput question={question} given={own} onGive={give} />
      {question.reason !== 'off' && own && (
        <ReasonInput
          isWanted={question.reason === 'required'}
          about={question.text}
          reason={own.reason ?? ''}
          onWrite={(reason) => {
            onGive({ ...own, reason });
          }}
        />
      )}
    </>
  );
}

function KindInput({ question, given, onGive }: QuestionInputProps) {
  const rest = { given, onGive };
  switch (question.kind) {
    case 'single-choice':
      return <OneChoiceInput question={question} {...rest} />;
    case 'multiple-choice':
      return <SeveralChoicesInput question={question} {...rest} />;
    case 'ranking':
      return <RankingInput question={question} {...rest} />;
    case 'priority-points':
      return <PointsInput question={question} {...rest} />;
    case 'scale':
      return <ScaleInput question={question} {...rest} />;
    case 'agreement':
      return <AgreementInput question={question} {...rest} />;
    case 'trade-off':
      return <TradeOffInput question={question} {...rest} />;
    case 'knowledge-reaction':
      return <ReactionsInput question={question} {...rest} />;
    case 'verification':
      return <UnderstandingInput question={question} {...rest} />;
    case 'open-text':
      return <OpenTextInput question={question} {...rest} />;
  }
}
