import type { ArchiveCheckPage } from '../../../src/contracts/archive-check.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { instantOf } from '../../../src/core/time/instant.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveCheckTexts } from '../../texts/archive-check.nb.ts';
import { Notice } from '../../ui/notice.tsx';

type Last = NonNullable<ArchiveCheckPage['last']>;
type Found = Last['found'][number];
type Props = { readonly last: Last; readonly texts: ArchiveCheckTexts };

/** How many kinds of break there are, the audit log's own among them. */
export function breaksOf({ found, brokenAt }: Last): number {
  return found.filter(({ gravity }) => gravity === 'break').length + (brokenAt === null ? 0 : 1);
}

/** How the archive was found to be: the first break of each kind with its file and what to do, and apart from them what is only worth knowing. */
export function CheckFindings({ last, texts }: Props) {
  const { language } = useSession();
  const notices = last.found.filter(({ gravity }) => gravity === 'notice');
  const grave = last.found.filter(({ gravity }) => gravity !== 'notice');
  const broken = breaksOf(last);
  const isWell = broken === 0 && grave.length === 0;
  const title = isWell ? texts.allWell : broken > 0 ? texts.broken(broken) : texts.notAll;
  return (
    <Notice tone={isWell ? 'done' : 'attention'} title={title}>
      <p>
        {texts.looked(last.records, last.files)}
        {last.asksSharePoint && ` ${texts.same(last.same)}`}
      </p>
      <p className="quiet">
        {texts.lastAt(formatMoment(last.endedAt, language))} ·{' '}
        {texts.by[last.origin](last.startedBy)}
      </p>
      {(last.brokenAt !== null || grave.length > 0) && (
        <ul className="check-found">
          {last.brokenAt !== null && (
            <li>
              <strong>{texts.chainTitle}</strong>
              <p>{texts.chainTodo(last.brokenAt)}</p>
            </li>
          )}
          {grave.map((found) => (
            <OneKind key={found.kind} found={found} texts={texts} />
          ))}
        </ul>
      )}
      {notices.length > 0 && (
        <details>
          <summary>{texts.notices(notices.length)}</summary>
          <ul className="check-found">
            {notices.map((found) => (
              <OneKind key={found.kind} found={found} texts={texts} />
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}

function OneKind({ found, texts }: { readonly found: Found; readonly texts: ArchiveCheckTexts }) {
  const { title, todo } = texts.kinds[found.kind];
  const { count, recordId, file, detail } = found;
  const lost = found.kind === 'extra-file' ? null : texts.lostRecord;
  const record = found.title ?? lost;
  return (
    <li>
      <strong>{title}</strong>
      {count > 1 && <p>{texts.count(count)}</p>}
      <p>
        {recordId === null ? record : <RouteLink to={`/archive/${recordId}`}>{record}</RouteLink>}
        {file !== null && <span className="check-file"> {file}</span>}
      </p>
      {detail && <Detail detail={detail} texts={texts} />}
      <p>{todo}</p>
    </li>
  );
}

function Detail({
  detail,
  texts,
}: {
  readonly detail: NonNullable<Found['detail']>;
  readonly texts: ArchiveCheckTexts;
}) {
  const { language } = useSession();
  const { what, expected, found, changedBy, changedAt } = detail;
  const at = changedAt === null ? Number.NaN : Date.parse(changedAt);
  const parts = [
    what.length === 0 ? null : texts.columns(what.join(', ')),
    expected === null ? null : texts.expected(expected),
    found === null ? null : texts.found(found),
    changedBy === null || Number.isNaN(at)
      ? null
      : texts.changed(changedBy, formatMoment(instantOf(at), language)),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <p className="quiet">{parts.join(' · ')}</p>;
}
