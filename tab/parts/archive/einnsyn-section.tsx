import type { RecordPage } from '../../../src/contracts/archive.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { EinnsynRetry } from './einnsyn-retry.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Tone } from '../../ui/status-word.tsx';

type Einnsyn = NonNullable<RecordPage['einnsyn']>;
type Part = { readonly einnsyn: Einnsyn; readonly texts: ArchiveTexts };
type EinnsynSectionProps = Part & {
  readonly roundId: string;
  readonly onRetried: () => void;
};

const tones: Readonly<Record<Einnsyn['steps'][number]['outcome'], Tone>> = {
  created: 'done',
  updated: 'done',
  again: 'active',
  attention: 'attention',
};

/** Whether eInnsyn has the meeting, what to do where it has not, and what was done. */
export function EinnsynSection({ einnsyn, texts, roundId, onRetried }: EinnsynSectionProps) {
  const { language } = useSession();
  const { status, reason, retryAt, sentAt } = einnsyn;
  const isWaiting = status === 'waiting' || status === 'attention';
  return (
    <Section title={texts.einnsyn} hint={texts.einnsynHint}>
      <Notice tone={status === 'attention' ? 'attention' : 'info'}>
        <p>{texts.einnsynStatuses[status]}</p>
        {isWaiting && reason !== null && <p>{texts.einnsynReasons[reason]}</p>}
        {isWaiting && retryAt !== null && (
          <p className="quiet">{texts.nextTry(formatMoment(retryAt, language))}</p>
        )}
        {sentAt !== null && (
          <p className="quiet">{`${texts.einnsynSentAt}: ${formatMoment(sentAt, language)}`}</p>
        )}
      </Notice>
      {isWaiting && reason !== null && (
        <EinnsynRetry kind="meeting" id={roundId} {...{ status, reason, texts, onRetried }} />
      )}
      <EinnsynSteps einnsyn={einnsyn} texts={texts} />
    </Section>
  );
}

function EinnsynSteps({ einnsyn: { steps }, texts }: Part) {
  const { language } = useSession();
  if (steps.length === 0) return null;
  return (
    <ol className="archive-steps">
      {steps.map(({ outcome, reason, tries, firstAt, lastAt }, place) => (
        <li key={place}>
          <StatusWord tone={tones[outcome]}>{texts.einnsynOutcomes[outcome]}</StatusWord>
          {reason !== null && <p>{texts.einnsynReasons[reason]}</p>}
          <p className="quiet">
            {firstAt === lastAt
              ? formatMoment(firstAt, language)
              : texts.between(formatMoment(firstAt, language), formatMoment(lastAt, language))}
            {tries > 1 && ` · ${texts.attempts(tries)}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
