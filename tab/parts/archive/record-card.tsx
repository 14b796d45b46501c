import type { RecordSummary } from '../../../src/contracts/archive.ts';
import { formatDay } from '../../../src/core/time/format.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { Checksum } from './checksum.tsx';
import { formatSize } from './file-size.ts';
import { RecallForm } from './recall-form.tsx';
import { RecordExplanation, RecordStatus } from './record-state.tsx';
import { RetryButton } from './retry-button.tsx';
import './archive.css';

type RecordCardProps = {
  readonly record: RecordSummary;
  readonly texts: ArchiveTexts;
  readonly onRetried: () => void;
};

/** A record in the queue: what it is, how it stands, its files. */
export function RecordCard({ record, texts, onRetried }: RecordCardProps) {
  const { language } = useSession();
  const words = [
    texts.subjects[record.subject.kind],
    record.body,
    record.meetingNumber === null ? '' : texts.meetingNumber(record.meetingNumber),
    formatDay(record.day, language),
    texts.libraries[record.library],
  ];
  return (
    <article className="card record-card">
      <div className="card-row">
        <h3>
          <RouteLink to={`/archive/${record.id}`}>{record.title}</RouteLink>
        </h3>
        <RecordStatus record={record} texts={texts} />
      </div>
      <p className="quiet">{words.filter((word) => word !== '').join(' · ')}</p>
      <RecordExplanation record={record} texts={texts} />
      {record.files.length > 0 && (
        <ul className="record-files">
          {record.files.map((file) => (
            <li key={file.id}>
              <span className="record-file-name">
                {file.webUrl === null ? (
                  file.name
                ) : (
                  <a href={file.webUrl} target="_blank" rel="noreferrer">
                    {file.name}
                  </a>
                )}
              </span>
              <span className="quiet numbers">{formatSize(file.size, language)}</span>
              <Checksum sha256={file.sha256} fileName={file.name} texts={texts} />
            </li>
          ))}
        </ul>
      )}
      <RetryButton record={record} texts={texts} onRetried={onRetried} />
      <RecallForm record={record} texts={texts} onSettled={onRetried} />
    </article>
  );
}
