import type { ArchiveList } from '../../../src/contracts/archive.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { EinnsynRetry } from './einnsyn-retry.tsx';
import './archive.css';

type Line = ArchiveList['einnsyn'][number];
type EinnsynDeskProps = {
  readonly lines: readonly Line[];
  readonly texts: ArchiveTexts;
  readonly onRetried: () => void;
};

/** What eInnsyn does not have, before there are minutes too: what, why, and the next step. Nothing where eInnsyn has it all. */
export function EinnsynDesk({ lines, texts, onRetried }: EinnsynDeskProps) {
  const { language } = useSession();
  if (lines.length === 0) return null;
  return (
    <Section title={`${texts.einnsynMissing} (${lines.length})`} hint={texts.einnsynHint}>
      <div className="card-list">
        {lines.map((line) => (
          <article key={line.id} className="card record-card">
            <div className="card-row">
              <h3>
                <RouteLink to={pathOf(line)}>{line.title}</RouteLink>
              </h3>
              <StatusWord tone={line.status === 'attention' ? 'attention' : 'active'}>
                {texts.einnsynOutcomes[line.status === 'attention' ? 'attention' : 'again']}
              </StatusWord>
            </div>
            <p className="quiet">
              {[
                texts.einnsynKinds[line.kind],
                line.body,
                line.meetingNumber === null ? '' : texts.meetingNumber(line.meetingNumber),
              ]
                .filter((word) => word !== '')
                .join(' · ')}
            </p>
            <p>{texts.einnsynReasons[line.reason]}</p>
            {line.retryAt !== null && (
              <p className="quiet">
                {`${texts.nextTry(formatMoment(line.retryAt, language))} · ${texts.attempts(line.attempts)}`}
              </p>
            )}
            <EinnsynRetry {...line} texts={texts} onRetried={onRetried} />
          </article>
        ))}
      </div>
    </Section>
  );
}

const pathOf = ({ kind, id, processId }: Line): string =>
  kind === 'meeting' || processId === null ? `/rounds/${id}` : `/processes/${processId}/adoption`;
