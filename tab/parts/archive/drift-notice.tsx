import { archiveDrift } from '../../../src/contracts/archive-drift.ts';
import type { ArchiveDriftPage } from '../../../src/contracts/archive-drift.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { useSession } from '../../session/session-context.ts';
import { archiveDriftTexts } from '../../texts/archive-drift.ts';
import type { ArchiveDriftTexts } from '../../texts/archive-drift.nb.ts';
import { useTexts } from '../../texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { ActButton } from './act-button.tsx';

type Latest = NonNullable<ArchiveDriftPage['latest']>;

/** At the top of the desk, while the archive's site differs from how it was made, or cannot be seen; gone when it is mended. */
export function DriftNotice() {
  const texts = useTexts(archiveDriftTexts);
  const { api, language } = useSession();
  const { snapshot } = useLoaded('/api/archive-drift', archiveDrift);
  if (snapshot.state !== 'loaded') return null;
  const { latest, mayLook } = snapshot.value;
  if (!latest || (latest.refusal === null && latest.found.length === 0)) return null;
  const { found, refusal, lookedAt } = latest;
  const isGrave = refusal !== null || found.some(({ stops }) => stops);
  return (
    <Notice
      tone={isGrave ? 'attention' : 'info'}
      title={found.length > 0 ? texts.title : texts.closed}
    >
      {refusal !== null && <p>{texts.refusals[refusal]}</p>}
      {found.length > 0 && (
        <ul className="check-found">
          {found.map((one) => (
            <OneDrift
              key={`${one.code} ${one.library ?? ''} ${one.subject}`}
              one={one}
              texts={texts}
            />
          ))}
        </ul>
      )}
      <p className="quiet">{texts.lookedAt(formatMoment(lookedAt, language))}</p>
      {mayLook && (
        <ActButton
          label={texts.lookAgain}
          send={() => api.send('POST', '/api/archive-drift')}
          said={texts.asked}
        />
      )}
    </Notice>
  );
}

function OneDrift({
  one: { code, library, subject, since, stops },
  texts,
}: {
  readonly one: Latest['found'][number];
  readonly texts: ArchiveDriftTexts;
}) {
  const { language } = useSession();
  const place = library === null ? texts.site : texts.places[library];
  return (
    <li>
      <strong>{texts.kinds[code].title}</strong>
      <p>{subject === '' ? place : `${place}: ${subject}`}</p>
      <p>
        {stops ? texts.stops : texts.goesOn} {texts.kinds[code].todo}
      </p>
      <p className="quiet">{texts.since(formatMoment(since, language))}</p>
    </li>
  );
}
