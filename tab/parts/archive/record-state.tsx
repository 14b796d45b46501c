import type { RecordSummary } from '../../../src/contracts/archive.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Tone } from '../../ui/status-word.tsx';

const tones: Readonly<Record<RecordSummary['status'], Tone>> = {
  archived: 'done',
  waiting: 'active',
  attention: 'attention',
};

type Part = { readonly record: RecordSummary; readonly texts: ArchiveTexts };

export function RecordStatus({ record, texts }: Part) {
  return <StatusWord tone={tones[record.status]}>{texts.statuses[record.status]}</StatusWord>;
}

/** Is any of it in SharePoint, as far as we know? */
export function isPutOut({ files }: Pick<RecordSummary, 'files'>): boolean {
  return files.some(({ uploadedAt }) => uploadedAt !== null);
}

/** Why it waits or needs somebody, when it is tried next, and what is still missing where it is archived. */
export function RecordExplanation({ record, texts }: Part) {
  const { language } = useSession();
  return (
    <>
      {record.recall !== null && (
        <>
          <p>{texts.recalls[record.recall]}</p>
          <p className="quiet">{isPutOut(record) ? texts.recallDone : texts.recallHeldBack}</p>
        </>
      )}
      {record.takenOutAt !== null && (
        <p>
          {isPutOut(record)
            ? texts.takenOutAt(formatMoment(record.takenOutAt, language))
            : texts.keptOutSaid}
        </p>
      )}
      {record.reason !== null && <p>{texts.reasons[record.reason]}</p>}
      {record.reason !== null && <p className="quiet">{texts.tasks[record.task]}</p>}
      {record.status !== 'archived' && (record.retryAt !== null || record.attempts > 0) && (
        <p className="quiet">
          {[
            record.retryAt === null ? '' : texts.nextTry(formatMoment(record.retryAt, language)),
            record.attempts === 0 ? '' : texts.attempts(record.attempts),
          ]
            .filter((words) => words !== '')
            .join(' · ')}
        </p>
      )}
      {record.checkedAt !== null && (
        <p className="quiet">
          {texts.checkedAt} {formatMoment(record.checkedAt, language)}
        </p>
      )}
      {record.missing.map((missing) => (
        <p key={missing} className="record-missing">
          {texts.missing[missing]}
        </p>
      ))}
    </>
  );
}
