import { Button } from '@fluentui/react-components';
import type { PollPage } from '../../../src/contracts/polls.ts';
import { useAction } from '../../api/use-action.ts';
import { SessionContext, useSession } from '../../session/session-context.ts';
import { pollLifeTexts } from '../../texts/poll-life.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import '../../ui/form.css';
import { LanguageRadios } from './language-radios.tsx';
import { PollFacts } from './poll-facts.tsx';
import { formOfPoll } from './poll-form.ts';
import { PollPreview } from './poll-preview.tsx';
import { usePreviewLanguage } from './use-preview-language.ts';

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
  const [language, show] = usePreviewLanguage();
  const { id, version } = page.poll;
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
        onChoose={show}
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
