import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { HearingsPage, SeenHearing, SeenStatement } from '../../../src/contracts/hearings.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { StatementCopy } from './statement-copy.tsx';
import { StatementForm } from './statement-form.tsx';
import { VerdictForm } from './verdict-form.tsx';
import { WithdrawStatement } from './withdraw-statement.tsx';

/** One statement: from whom, about what, and what was done with it. */
export function StatementCard({
  page,
  hearing,
  statement,
  onChanged,
}: {
  readonly page: HearingsPage;
  readonly hearing: SeenHearing;
  readonly statement: SeenStatement;
  readonly onChanged: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const dates = useDates();
  const [opened, setOpened] = useState<'correct' | 'judge' | 'withdraw' | null>(null);
  const { sender, senderKind, verdict, summary, text, paragraphIds, openness, isLate } = statement;
  const labels = paragraphIds.map(
    (id) => hearing.paragraphs.find((one) => one.id === id)?.label ?? '',
  );
  const name = sender === '' ? texts.privatePerson : sender;
  const close = () => {
    setOpened(null);
    onChanged();
  };
  return (
    <article className={`card ${verdict ? '' : 'statement-open'}`} aria-label={name}>
      <div className="card-row">
        <h3>{name}</h3>
        <StatusWord tone={verdict ? 'done' : 'attention'}>
          {verdict ? texts.verdicts[verdict.outcome] : texts.notJudged}
        </StatusWord>
      </div>
      <p className="prose">{summary}</p>
      {text !== '' && (
        <details>
          <summary>{texts.fullText}</summary>
          <p className="prose">{text}</p>
        </details>
      )}
      <dl className="facts">
        <dt>{texts.receivedOn}</dt>
        <dd>
          {dates.date(statement.receivedOn)}
          {isLate && ` (${texts.late})`}
        </dd>
        <dt>{texts.concerns}</dt>
        <dd>{labels.length === 0 ? texts.wholeText : labels.join('; ')}</dd>
        {page.mayRun && (
          <>
            <dt>{texts.openness}</dt>
            <dd>
              {openness.kind === 'open' ? texts.isOpen : `${texts.isClosed}, ${openness.basis}`}
            </dd>
            {senderKind === 'private-person' && (
              <>
                <dt>{texts.senderKind}</dt>
                <dd>{texts.privatePerson}</dd>
              </>
            )}
          </>
        )}
        {verdict && (
          <>
            <dt>{texts.why}</dt>
            <dd className="prose">{statement.why}</dd>
          </>
        )}
      </dl>
      {verdict && <p className="quiet">{texts.judgedLine(verdict.by, dates.moment(verdict.at))}</p>}
      {page.mayRun && (
        <div className="button-row">
          <Button
            appearance={verdict ? 'secondary' : 'primary'}
            aria-expanded={opened === 'judge'}
            aria-label={`${verdict ? texts.judgeAgain : texts.verdict}: ${name}`}
            onClick={() => {
              setOpened(opened === 'judge' ? null : 'judge');
            }}
          >
            {verdict ? texts.judgeAgain : texts.verdict}
          </Button>
          <Button
            aria-expanded={opened === 'correct'}
            aria-label={`${texts.correct}: ${name}`}
            onClick={() => {
              setOpened(opened === 'correct' ? null : 'correct');
            }}
          >
            {texts.correct}
          </Button>
          <Button
            aria-expanded={opened === 'withdraw'}
            aria-label={`${texts.withdraw}: ${name}`}
            onClick={() => {
              setOpened(opened === 'withdraw' ? null : 'withdraw');
            }}
          >
            {texts.withdraw}
          </Button>
          {senderKind === 'private-person' && <StatementCopy id={statement.id} name={name} />}
        </div>
      )}
      {opened === 'judge' && <VerdictForm statement={statement} onSaved={close} />}
      {opened === 'withdraw' && <WithdrawStatement statement={statement} onDone={close} />}
      {opened === 'correct' && (
        <StatementForm hearing={hearing} today={page.today} statement={statement} onSaved={close} />
      )}
    </article>
  );
}
