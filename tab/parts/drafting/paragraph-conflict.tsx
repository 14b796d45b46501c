import { Button } from '@fluentui/react-components';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';

type Words = { readonly heading: string; readonly text: string };

/** Two have written in the same paragraph: both are shown, and nothing is saved until one is chosen. */
export function ParagraphConflict({
  mine,
  theirs,
  onUseMine,
  onUseTheirs,
}: {
  readonly mine: Words | null;
  readonly theirs: Words | null;
  readonly onUseMine: () => void;
  readonly onUseTheirs: () => void;
}) {
  const texts = useTexts(draftingTexts);
  return (
    <div className="notice notice-attention" role="alert">
      <p className="notice-title">{texts.conflictTitle}</p>
      <div className="compared-sides">
        <Side title={texts.mine} words={mine} missing={texts.iRemoved} />
        <Side title={texts.theirs} words={theirs} missing={texts.theyRemoved} />
      </div>
      <div className="button-row">
        <Button onClick={onUseMine}>{texts.useMine}</Button>
        <Button onClick={onUseTheirs}>{texts.useTheirs}</Button>
      </div>
    </div>
  );
}

function Side({
  title,
  words,
  missing,
}: {
  readonly title: string;
  readonly words: Words | null;
  readonly missing: string;
}) {
  return (
    <section>
      <h3>{title}</h3>
      {words ? (
        <>
          {words.heading !== '' && <p className="card-name">{words.heading}</p>}
          <p className="prose">{words.text}</p>
        </>
      ) : (
        <p className="quiet">{missing}</p>
      )}
    </section>
  );
}
