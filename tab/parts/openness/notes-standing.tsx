import { notesOpenness } from '../../../src/contracts/openness.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { opennessTexts } from '../../texts/openness.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';

/** Whether the shared notes of a process are open, in a line: said to everybody where they are closed, else to whoever may still decide. */
export function NotesStanding({ processId }: { readonly processId: string }) {
  const { snapshot } = useLoaded(`/api/processes/${processId}/notes-openness`, notesOpenness);
  const texts = useTexts(opennessTexts);
  if (snapshot.state !== 'loaded') return null;
  const { openness, body, mayRead, mayDecide, haveBegun } = snapshot.value;
  const to = `/processes/${processId}/notes-openness`;
  if (openness.kind === 'closed')
    return (
      <p>
        <StatusWord tone="attention">{texts.notes.closed}</StatusWord>{' '}
        {texts.notes.by(openness.basis)} {body && texts.notes.readBy(body.name)}{' '}
        {!mayRead && texts.notes.mayNotRead} <RouteLink to={to}>{texts.notes.title}</RouteLink>
      </p>
    );
  if (!mayDecide || haveBegun) return null;
  return (
    <p>
      {texts.notes.open}. <RouteLink to={to}>{texts.notes.change}</RouteLink>
    </p>
  );
}
