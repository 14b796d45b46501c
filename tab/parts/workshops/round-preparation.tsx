import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { roundChangeTexts } from '../../texts/round-changes.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { Notice } from '../../ui/notice.tsx';
import { CancelRound } from './cancel-round.tsx';
import { Readiness } from './readiness.tsx';
import { StepButton } from './step-button.tsx';

type RoundPreparationProps = { readonly page: RoundPage; readonly onDone: () => void };

/** Before a round: what is in place, and the one step that comes next. */
export function RoundPreparation({ page, onDone }: RoundPreparationProps) {
  const texts = useTexts(roundTexts);
  const changeTexts = useTexts(roundChangeTexts);
  const words = useTexts(wordTexts);
  const { round, readiness } = page;
  const isDraft = round.status === 'draft';
  const missing = readiness.filter(
    ({ code, done }) => !done && !(isDraft && code === 'notice-published'),
  );
  return (
    <>
      <Readiness items={readiness} advice={page.advice} />
      {missing.length > 0 && (
        <Notice tone="attention">
          <p>{isDraft ? texts.publishBlocked(missing.length) : texts.startBlocked}</p>
          {!isDraft && (
            <ul className="plain-dots">
              {missing.map(({ code }) => (
                <li key={code}>{words.readiness[code]}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <div className="button-row">
        {isDraft ? (
          <>
            <StepButton
              path={`/api/rounds/${round.id}/publish`}
              label={texts.publish}
              version={() => round.version}
              isDisabled={missing.length > 0}
              confirm={{
                title: texts.publishTitle,
                text: (
                  <ul className="plain-dots">
                    <li>
                      {round.openness.kind === 'open' ? texts.publishOpen : texts.publishClosed}
                    </li>
                    <li>{texts.publishCalendar(round.body.name)}</li>
                    <li>{texts.publishAfter}</li>
                  </ul>
                ),
              }}
              said={texts.published}
              onDone={onDone}
            />
            <LinkButton to={`/rounds/${round.id}/edit`}>{texts.edit}</LinkButton>
            <LinkButton to={`/rounds/${round.id}/schedule`}>{changeTexts.findTime}</LinkButton>
          </>
        ) : (
          <>
            <StepButton
              path={`/api/rounds/${round.id}/start`}
              label={texts.start}
              version={() => round.version}
              isDisabled={missing.length > 0}
              said={texts.started}
              onDone={onDone}
            />
            <LinkButton to={`/rounds/${round.id}/edit`}>{changeTexts.change}</LinkButton>
            <LinkButton to={`/rounds/${round.id}/schedule`}>{changeTexts.findTime}</LinkButton>
            <CancelRound round={round} onDone={onDone} />
          </>
        )}
      </div>
    </>
  );
}
