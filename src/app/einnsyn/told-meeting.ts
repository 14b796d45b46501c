import type { ToldMeeting } from '../../core/einnsyn/meeting-thing.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { EinnsynUnit } from '../ports/einnsyn.ts';
import { seePublicMeeting } from '../public/see-public.ts';

/**
 * A meeting as its public page tells of it, and nothing beside: what is screened or closed there cannot reach eInnsyn by another way. Null for one that the public
 * knows nothing of.
 */
export async function toldMeeting(
  deps: Pick<Deps, 'unitOfWork'>,
  scope: MunicipalityScope,
  municipality: Municipality,
  { publicUrl }: EinnsynUnit,
  roundId: string,
  now: Instant,
): Promise<ToldMeeting | null> {
  const seen = await seePublicMeeting(deps)(scope, municipality, roundId, now);
  const round = await deps.unitOfWork.read(scope, (tx) => tx.rounds.byId(roundId));
  if (!seen || !round) return null;
  const address = `${publicUrl}/offentlig/${municipality.slug}/moter/${roundId}`;
  const minutes = seen.protocol?.files.find(({ mediaType }) => mediaType === 'application/pdf');
  return {
    id: seen.id,
    language: municipality.language,
    body: seen.body,
    meetingNumber: seen.meetingNumber,
    title: seen.title,
    startsAt: seen.startsAt,
    place: seen.place,
    isClosed: seen.openness.kind === 'closed',
    isCancelled: seen.status === 'cancelled',
    // The public agenda is the round's, item by item, as everybody reads it.
    agenda: seen.agenda.flatMap(({ kind, title }, at) => {
      const id = round.agenda[at]?.id;
      return kind === 'item' && id !== undefined ? [{ id, title }] : [];
    }),
    address,
    protocol: minutes
      ? { id: minutes.id, address: `${address}/filer/${minutes.id}`, sha256: minutes.sha256 }
      : null,
  };
}
