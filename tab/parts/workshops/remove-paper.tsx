import type { RoundPaper } from '../../../src/contracts/papers.ts';
import { roundChangeTexts } from '../../texts/round-changes.ts';
import { useTexts } from '../../texts/texts.ts';
import { RemoveButton } from '../../ui/remove-button.tsx';

type RemovePaperProps = { readonly paper: RoundPaper; readonly onDone: () => void };

export function RemovePaper({ paper, onDone }: RemovePaperProps) {
  const texts = useTexts(roundChangeTexts);
  return (
    <RemoveButton
      name={texts.removePaper(paper.title)}
      label="✕"
      appearance="subtle"
      title={texts.removeTitle}
      confirmLabel={texts.remove}
      consequence={texts.removeText}
      path={`/api/papers/${paper.id}/remove`}
      version={paper.version}
      removed={texts.removed}
      onRemoved={onDone}
    />
  );
}
