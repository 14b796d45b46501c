import { lazy, Suspense } from 'react';
import type { PreviewPlace } from '../../../src/contracts/polls.ts';
import { SessionContext, useSession } from '../../session/session-context.ts';
import { cardPreviewTexts } from '../../texts/card-preview.ts';
import { pollVisibilityTexts } from '../../texts/poll-visibility.ts';
import { pollTexts } from '../../texts/polls.ts';
import type { PollTexts } from '../../texts/polls.nb.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { Section } from '../../ui/section.tsx';
import { LanguageRadios } from './language-radios.tsx';
import { FactList } from './poll-facts.tsx';
import { readPollForm } from './poll-form.ts';
import type { PollForm } from './poll-form.ts';
import { PollPreview } from './poll-preview.tsx';
import { useDraftPreview } from './use-draft-preview.ts';
import { usePreviewLanguage } from './use-preview-language.ts';

const DrawnCard = lazy(() => import('./drawn-card.tsx'));

type LivePreviewProps = {
  readonly form: PollForm;
  /** Where the poll is wanted, or the draft that is being changed. */
  readonly place: PreviewPlace;
};

/**
 * What those who are asked will meet, while it is being written: the card as the server draws it, and the answer page. What was shown stays while a field is
 * empty or wrong, and beside it stands which.
 */
export function LivePreview({ form, place }: LivePreviewProps) {
  const texts = useTexts(cardPreviewTexts);
  const session = useSession();
  const [language, show] = usePreviewLanguage();
  const read = readPollForm(form);
  const { preview, failure } = useDraftPreview(read.ok ? read.draft : null, place);
  return (
    <Section title={texts.liveTitle} hint={texts.liveHint}>
      <LanguageRadios
        legend={texts.liveLanguage}
        name="live-preview-language"
        chosen={language}
        onChoose={show}
      />
      <div role="status">{!read.ok && <Missing read={read} hasCard={preview !== null} />}</div>
      {failure && <ErrorNotice failure={failure} />}
      {preview && (
        <>
          <h3>{texts.theCard}</h3>
          <Suspense fallback={<p role="status">{texts.loading}</p>}>
            <DrawnCard card={preview.cards[language]} />
          </Suspense>
        </>
      )}
      <h3>{texts.thePage}</h3>
      <SessionContext value={{ ...session, language }}>
        <div lang={language} className="form">
          {read.ok && (
            <FactList
              poll={read.draft}
              until={read.draft.closesAt}
              asked={preview?.audience[language] ?? '…'}
            />
          )}
          <PollPreview form={form} />
        </div>
      </SessionContext>
    </Section>
  );
}

type MissingProps = {
  readonly read: Extract<ReturnType<typeof readPollForm>, { readonly ok: false }>;
  readonly hasCard: boolean;
};

/** Which fields the card waits for. */
function Missing({ read, hasCard }: MissingProps) {
  const texts = useTexts(cardPreviewTexts);
  const words = useTexts(pollTexts);
  const visible = useTexts(pollVisibilityTexts);
  if (read.holdsIdentityNumber) return <p>{words.identityNumber}</p>;
  const named = [...read.wrong].map((path) => fieldName(path, { ...words, use: visible.useField }));
  return (
    <>
      <p>{texts.waitsFor}</p>
      <ul className="plain-dots">
        {[...new Set(named)].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {hasCard && <p className="quiet">{texts.keptCard}</p>}
    </>
  );
}

/** @param path such as `questions.0.text` */
function fieldName(path: string, words: PollTexts & { readonly use: string }): string {
  const [field = '', index = ''] = path.split('.');
  switch (field) {
    case 'title':
      return words.fieldTitle;
    case 'purpose':
      return words.fieldPurpose;
    case 'closesAt':
      return words.fieldDate;
    case 'anonymousUse':
      return words.use;
    case 'questions':
      return words.question(Number(index) + 1);
    default:
      return words.asked;
  }
}
