import type {
  AdoptionPage,
  ComparedParagraph as Compared,
} from '../../../src/contracts/adoptions.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { ComparedTies } from './compared-ties.tsx';
import { WordMarks } from './word-marks.tsx';

const tones = { same: 'quiet', changed: 'active', added: 'done', removed: 'attention' } as const;

/** One paragraph as it was sent out and as it became, beside each other; under each other on a phone. */
export function ComparedParagraph({
  page,
  compared,
  onJudged,
}: {
  readonly page: AdoptionPage;
  readonly compared: Compared;
  readonly onJudged: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const { kind, isMoved, before, after, words } = compared;
  const heading = after?.heading || before?.heading;
  const isDraft = page.comparison?.after.isAdopted === false;
  return (
    <article
      className={`card compared-${kind}`}
      aria-label={`${texts.kinds[kind]}${heading ? `: ${heading}` : ''}`}
    >
      <div className="compared-signs">
        <StatusWord tone={tones[kind]}>{texts.kinds[kind]}</StatusWord>
        {isMoved && <StatusWord tone="quiet">{texts.moved}</StatusWord>}
      </div>
      {kind === 'same' ? (
        <Words heading={before?.heading ?? ''} text={before?.text ?? ''} />
      ) : (
        <div className="compared-sides">
          <Side title={texts.before} missing={texts.nothingHere} isThere={before !== null}>
            <Words
              heading={
                words ? <WordMarks words={words.heading} side="before" /> : (before?.heading ?? '')
              }
              text={
                words ? <WordMarks words={words.text} side="before" /> : <del>{before?.text}</del>
              }
            />
          </Side>
          <Side
            title={isDraft ? texts.afterDraft : texts.after}
            missing={texts.nothingHere}
            isThere={after !== null}
          >
            <Words
              heading={
                words ? <WordMarks words={words.heading} side="after" /> : (after?.heading ?? '')
              }
              text={
                words ? <WordMarks words={words.text} side="after" /> : <ins>{after?.text}</ins>
              }
            />
          </Side>
        </div>
      )}
      <ComparedTies page={page} compared={compared} onJudged={onJudged} />
    </article>
  );
}

function Side({
  title,
  missing,
  isThere,
  children,
}: {
  readonly title: string;
  readonly missing: string;
  readonly isThere: boolean;
  readonly children: React.ReactNode;
}) {
  return (
    <section>
      <p className="compared-side-title">{title}</p>
      {isThere ? children : <p className="quiet">{missing}</p>}
    </section>
  );
}

function Words({
  heading,
  text,
}: {
  readonly heading: React.ReactNode;
  readonly text: React.ReactNode;
}) {
  return (
    <>
      {heading !== '' && <h3>{heading}</h3>}
      <p className="prose">{text}</p>
    </>
  );
}
