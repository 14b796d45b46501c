import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { liveTexts } from '../../texts/live.ts';
import { useTexts } from '../../texts/texts.ts';

/** The ways on while a round is held, and just before it: to run it, to show it, to write. */
export function DuringLinks({ round }: Pick<RoundPage, 'round'>) {
  const texts = useTexts(liveTexts);
  const { can } = useSession();
  const prepares = can('prepare-rounds');
  const isUnderWay = round.status === 'under-way';
  return (
    <div className="button-row">
      {prepares && (
        <LinkButton to={`/rounds/${round.id}/live`} primary={isUnderWay}>
          {texts.toLive}
        </LinkButton>
      )}
      <LinkButton to={`/rounds/${round.id}/notes`} primary={isUnderWay && !prepares}>
        {texts.toNotes}
      </LinkButton>
      {prepares && (
        <LinkButton to={`/rounds/${round.id}/projector`} target="_blank" rel="noopener">
          {texts.toProjector}
        </LinkButton>
      )}
    </div>
  );
}
