import { letterPage } from '../../../src/contracts/letters.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { letterTexts } from '../../texts/letters.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';

/** How the letter before a process stands, in a line; nothing while it is not known. A process without a letter says so: none starts silently. */
export function LetterStanding({ processId }: { readonly processId: string }) {
  const { snapshot } = useLoaded(`/api/processes/${processId}/letter`, letterPage);
  const texts = useTexts(letterTexts);
  if (snapshot.state !== 'loaded') return null;
  const { sent, own, preconditions } = snapshot.value;
  const unmet = preconditions.filter(({ isMet }) => !isMet).length;
  const isWaiting = sent !== null && own !== null && own.acceptedEdition < sent.edition;
  return (
    <p>
      <RouteLink to={`/processes/${processId}/letter`}>{texts.title}</RouteLink>{' '}
      {!sent && <StatusWord tone="attention">{texts.notSent}</StatusWord>}
      {isWaiting && <StatusWord tone="active">{texts.standing.waits}</StatusWord>}
      {sent && !isWaiting && (
        <StatusWord tone={unmet > 0 ? 'attention' : 'done'}>
          {unmet > 0 ? texts.standing.unmet(unmet) : texts.standing.sent}
        </StatusWord>
      )}
    </p>
  );
}
