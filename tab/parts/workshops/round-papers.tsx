import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RoundPaper } from '../../../src/contracts/papers.ts';
import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { useSession } from '../../session/session-context.ts';
import { roundChangeTexts } from '../../texts/round-changes.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { PaperEditor } from './paper-editor.tsx';
import { RemovePaper } from './remove-paper.tsx';

type RoundPapersProps = { readonly page: RoundPage; readonly onChanged: () => void };

/** The papers and notes of a round, by item on the agenda, each with who may read it. */
export function RoundPapers({ page, onChanged }: RoundPapersProps) {
  const texts = useTexts(roundChangeTexts);
  const { can } = useSession();
  const [edited, setEdited] = useState<RoundPaper | 'new' | null>(null);
  const { papers, round } = page;
  const mayChange =
    can('prepare-rounds') && round.status !== 'closed' && round.status !== 'cancelled';
  if (papers.length === 0 && !mayChange) return null;
  const itemOf = ({ agendaItemId }: RoundPaper) =>
    round.agenda.find(({ id }) => id === agendaItemId)?.title ?? texts.wholeMeeting;
  const stop = () => {
    setEdited(null);
  };
  return (
    <Section title={texts.papers}>
      {papers.length === 0 && <p className="quiet">{texts.noPapers}</p>}
      <ul className="card-list">
        {papers.map((paper) => (
          <li key={paper.id} className="card">
            <p className="quiet">{itemOf(paper)}</p>
            {paper.content.kind === 'link' ? (
              <a href={paper.content.address} target="_blank" rel="noreferrer">
                {paper.title}
              </a>
            ) : (
              <>
                <p className="card-name">{paper.title}</p>
                <p className="prose">{paper.content.words}</p>
              </>
            )}
            <div className="card-row">
              <StatusWord tone={paper.isPublic ? 'done' : 'quiet'}>{readers(paper)}</StatusWord>
              {mayChange && (
                <span className="button-row">
                  <Button
                    size="small"
                    aria-label={texts.changePaper(paper.title)}
                    onClick={() => {
                      setEdited(paper);
                    }}
                  >
                    ✎
                  </Button>
                  <RemovePaper paper={paper} onDone={onChanged} />
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
      {mayChange && edited === null && (
        <div>
          <Button
            onClick={() => {
              setEdited('new');
            }}
          >
            {texts.addPaper}
          </Button>
        </div>
      )}
      {edited !== null && (
        <PaperEditor
          key={edited === 'new' ? 'new' : edited.id}
          round={round}
          paper={edited === 'new' ? null : edited}
          onStop={stop}
          onSaved={() => {
            stop();
            onChanged();
          }}
        />
      )}
    </Section>
  );

  function readers({ openness, isPublic }: RoundPaper): string {
    if (openness.kind === 'closed') return texts.paperRestricted(openness.basis);
    return isPublic ? texts.paperPublic : texts.paperWaits;
  }
}
