import type { RecordFile } from '../../../src/contracts/archive.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { Checksum } from './checksum.tsx';
import { formatSize } from './file-size.ts';

type Part = { readonly file: RecordFile; readonly texts: ArchiveTexts };

/** One file: where it is, and whether SharePoint gives back what we sent. */
export function FileFacts({ file, texts }: Part) {
  const { language } = useSession();
  const moment = (at: Instant | null, otherwise: string): string =>
    at === null ? otherwise : formatMoment(at, language);
  return (
    <article className="card file-facts">
      <div className="card-row">
        <h3 className="record-file-name">{file.name}</h3>
        <Comparison file={file} texts={texts} />
      </div>
      <dl className="facts">
        <dt>{texts.size}</dt>
        <dd className="numbers">{formatSize(file.size, language)}</dd>
        <dt>{texts.uploaded}</dt>
        <dd>{moment(file.uploadedAt, texts.notUploaded)}</dd>
        <dt>{texts.ours}</dt>
        <dd>
          <Checksum sha256={file.sha256} fileName={file.name} texts={texts} />
        </dd>
        <dt>{texts.readBack}</dt>
        <dd>
          {file.readBackSha256 === null ? (
            texts.notReadBack
          ) : (
            <Checksum sha256={file.readBackSha256} fileName={file.name} texts={texts} />
          )}
        </dd>
        <dt>{texts.checkedAt}</dt>
        <dd>{moment(file.checkedAt, texts.notReadBack)}</dd>
        <dt>{texts.columns}</dt>
        <dd>
          {file.columnsSetAt === null
            ? texts.columnsNotSet
            : texts.columnsSet(formatMoment(file.columnsSetAt, language))}
        </dd>
        <dt>{texts.label}</dt>
        <dd>{file.retentionLabel ?? texts.noLabel}</dd>
        <dt>{texts.lock}</dt>
        <dd>{file.isLocked ? texts.locked : texts.notLocked}</dd>
      </dl>
      {file.webUrl !== null && (
        <p>
          <a href={file.webUrl} target="_blank" rel="noreferrer">
            {texts.openInSharePoint}
            <span className="visually-hidden">: {file.name}</span>
          </a>
        </p>
      )}
    </article>
  );
}

function Comparison({ file, texts }: Part) {
  if (file.readBackSha256 === null)
    return <StatusWord tone="quiet">{texts.notReadBack}</StatusWord>;
  return file.readBackSha256 === file.sha256 ? (
    <StatusWord tone="done">{texts.same}</StatusWord>
  ) : (
    <StatusWord tone="attention">{texts.different}</StatusWord>
  );
}
