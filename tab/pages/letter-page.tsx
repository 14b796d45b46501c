import { letterPage } from '../../src/contracts/letters.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { LetterConcerns } from '../parts/letters/letter-concerns.tsx';
import { LetterDates } from '../parts/letters/letter-dates.tsx';
import { LetterEditor } from '../parts/letters/letter-editor.tsx';
import { LetterProgress } from '../parts/letters/letter-progress.tsx';
import { LetterReply } from '../parts/letters/letter-reply.tsx';
import { LetterText } from '../parts/letters/letter-text.tsx';
import '../parts/letters/letters.css';
import { Preconditions } from '../parts/letters/preconditions.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { letterTexts } from '../texts/letters.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** The letter before a process: read and answered by who got it, written, sent and followed up by those who prepare. */
export default function LetterPage({ params }: PageProps) {
  const loaded = useLoaded(`/api/processes/${params['id'] ?? ''}/letter`, letterPage);
  const texts = useTexts(letterTexts);
  return (
    <WhenLoaded of={loaded}>
      {(page) => {
        const { process, letterId, sent, own, preparation } = page;
        return (
          <Page
            title={texts.title}
            up={{ to: `/processes/${process.id}`, label: process.title }}
            lead={texts.lead}
          >
            {!sent && preparation && (
              <Notice tone="attention">
                <p>{texts.notSentStaff}</p>
              </Notice>
            )}
            {!sent && !preparation && (
              <EmptyState title={texts.notSent}>
                <p>{texts.notSentText}</p>
              </EmptyState>
            )}
            {sent && preparation && <LetterProgress of={preparation} />}
            {sent && preparation && letterId !== null && (
              <LetterConcerns
                letterId={letterId}
                concerns={preparation.concerns}
                sent={sent}
                onAnswered={loaded.refetch}
              />
            )}
            {sent && <LetterText sent={sent} />}
            {sent && <LetterDates page={page} sent={sent} onSaid={loaded.refetch} />}
            {sent && own && letterId !== null && (
              <LetterReply
                letterId={letterId}
                edition={sent.edition}
                own={own}
                onSaid={loaded.refetch}
              />
            )}
            <Preconditions of={page.preconditions} />
            {preparation && (
              <LetterEditor page={page} preparation={preparation} onChanged={loaded.refetch} />
            )}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}
