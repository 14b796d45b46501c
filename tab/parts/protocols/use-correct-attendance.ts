import type { DraftAttendance, ProtocolDraftPage } from '../../../src/contracts/protocols.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';

/** How somebody took part, as it is sent: the clock in Oslo, null for the whole meeting. */
type EnteredPresence = {
  readonly isPresent: boolean;
  readonly deputyFor: string | null;
  readonly arrived: string | null;
  readonly left: string | null;
};

/** Sends how one person took part, for the revision that is on the page. */
export function useCorrectAttendance(
  { id, revision }: Pick<ProtocolDraftPage, 'id' | 'revision'>,
  { name, party, function: held }: DraftAttendance,
  onSent: () => void,
) {
  const api = useApi();
  const texts = useTexts(protocolTexts);
  const announce = useAnnounce();
  return useAction(
    (presence: EnteredPresence) =>
      api.send('PUT', `/api/protocol-drafts/${id}/attendance`, {
        ...{ revision, person: { name, party, function: held }, presence },
      }),
    () => {
      announce(texts.saved);
      onSent();
    },
  );
}
