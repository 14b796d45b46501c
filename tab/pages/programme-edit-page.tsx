import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { programmePage } from '../../src/contracts/programme.ts';
import type { ProgrammeContent, ProgrammePage } from '../../src/contracts/programme.ts';
import type { LocalTime } from '../../src/core/time/instant.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { CohortFields } from '../parts/programme/cohort-fields.tsx';
import { GatheringFields } from '../parts/programme/gathering-fields.tsx';
import { QuestionFields } from '../parts/programme/question-fields.tsx';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { programmeTexts } from '../texts/programme.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import '../ui/form.css';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Sets up a programme: who takes part, where and when they meet, and what they ask of others. */
export default function ProgrammeEditPage({ params }: PageProps) {
  const processId = params['id'] ?? '';
  const loaded = useLoaded(`/api/processes/${processId}/programme`, programmePage);
  return (
    // Whoever else writes meanwhile does not take away what is written here: the first answer is kept.
    <WhenLoaded of={loaded}>{(page) => <ProgrammeForm key={processId} page={page} />}</WhenLoaded>
  );
}

const usualDay = { startsAt: '09:00' as LocalTime, endsAt: '15:30' as LocalTime };

/** Every gathering of the process has its fields; what is known stands in them. */
function contentOf({ phases, content }: ProgrammePage): ProgrammeContent {
  const gatherings = phases.map(
    ({ id }) =>
      content.gatherings.find(({ phaseId }) => phaseId === id) ?? {
        ...{ phaseId: id, topic: '', place: '', hostId: null, on: null },
        ...{ ...usualDay, preparation: '' },
      },
  );
  return { ...content, gatherings };
}

function ProgrammeForm({ page }: { readonly page: ProgrammePage }) {
  const texts = useTexts(programmeTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [seen] = useState(page.version);
  const [content, write] = useState(() => contentOf(page));
  const home = `/processes/${page.process.id}/programme`;
  const change = (part: Partial<ProgrammeContent>) => {
    write({ ...content, ...part });
  };
  const save = useAction(
    () => api.send('PUT', `/api${home}`, { content, version: seen }),
    () => {
      announce(texts.saved);
      navigate(home);
    },
  );
  return (
    <Page title={texts.editTitle} up={{ to: home, label: texts.title }} isWide>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save.run();
        }}
      >
        <Field label={texts.theme}>
          <Input
            value={content.theme}
            maxLength={300}
            onChange={(_, { value }) => {
              change({ theme: value });
            }}
          />
        </Field>
        <Section title={texts.cohort}>
          <CohortFields content={content} onChange={change} />
        </Section>
        <Section title={texts.axis}>
          <GatheringFields content={content} phases={page.phases} onChange={change} />
        </Section>
        <Section title={texts.questions} hint={texts.questionsHint}>
          <QuestionFields content={content} phases={page.phases} onChange={change} />
        </Section>
        <div className="form-footer">
          {save.failure && <ErrorNotice failure={save.failure} />}
          <Button type="submit" appearance="primary" disabled={save.isBusy}>
            {texts.save}
          </Button>
        </div>
      </form>
    </Page>
  );
}
