import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PollPage } from '../../../src/contracts/polls.ts';
import type { Language } from '../../../src/contracts/values.ts';
import { useAction } from '../../api/use-action.ts';
import { SessionContext, useSession } from '../../session/session-context.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollLifeTexts } from '../../texts/poll-life.ts';
import { pollVisibilityTexts } from '../../texts/poll-visibility.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import '../../ui/form.css';
import { LanguageRadios } from './language-radios.tsx';
import { PollFacts } from './poll-facts.tsx';
import { formOfPoll } from './poll-form.ts';
import { PollPreview } from './poll-preview.tsx';

/** The words of what those who are asked meet. */
const drawnWith = [pollTexts, pollKindTexts, pollVisibilityTexts, wordTexts] as const;

type Props = {
  readonly page: PollPage;
  readonly isPreviewed: boolean;
  readonly onDone: () => void;
};

/** A draft's page as those who are asked will meet it, in any of the three languages, and a word that it has been looked through. */
export function PagePreview({ page, isPreviewed, onDone }: Props) {
  const texts = useTexts(pollLifeTexts);
  const announce = useAnnounce();
  const session = useSession();
  const [language, setLanguage] = useState(session.language);
  const { id, version } = page.poll;
  // Shown when its words have come: until then the page stands in the language before.
  const show = async (code: Language) => {
    await Promise.all(drawnWith.map((area) => area.load(code)));
    setLanguage(code);
  };
  const note = useAction(
    () => session.api.send('PUT', `/api/polls/${id}/previewed`, { version }),
    () => {
      announce(texts.previewedSaved);
      onDone();
    },
  );
  return (
    <Section title={texts.pagePreview} hint={texts.pagePreviewHint}>
      <LanguageRadios
        legend={texts.pageLanguage}
        name={`page-language-${id}`}
        chosen={language}
        onChoose={(code) => void show(code)}
      />
      <SessionContext value={{ ...session, language }}>
        <div lang={language} className="form">
          <PollFacts page={page} />
          <PollPreview form={formOfPoll(page)} />
        </div>
      </SessionContext>
      <p className={isPreviewed ? '' : 'quiet'}>
        {isPreviewed ? texts.previewed : texts.notPreviewed}
      </p>
      {note.failure && <ErrorNotice failure={note.failure} />}
      {!isPreviewed && (
        <div className="button-row">
          <Button disabled={note.isBusy} onClick={() => void note.run()}>
            {texts.notePreviewed}
          </Button>
        </div>
      )}
    </Section>
  );
}
