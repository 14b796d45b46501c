import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { programmePage } from '../../src/contracts/programme.ts';
import type { ProgrammeContent, ProgrammePage } from '../../src/contracts/programme.ts';
import type { LocalTime } from '../../src/core/time/instant.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { CohortFields } from '../parts/programme/cohort-fields.tsx';
import { GatheringFields } from '../parts/programme/gathering-fields.tsx';
import { QuestionFields } from '../parts/programme/question-fields.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { programmeTexts } from '../texts/programme.ts';
import { useTexts } from '../texts/texts.ts';
import { DocumentPage } from '../ui/document-page.tsx';
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
  const [content, write] = useState(() => contentOf(page));
  const change = (part: Partial<ProgrammeContent>) => {
    write({ ...content, ...part });
  };
  return (
    <DocumentPage
      title={texts.editTitle}
      home={`/processes/${page.process.id}/programme`}
      homeLabel={texts.title}
      content={content}
      version={page.version}
      saveLabel={texts.save}
      saved={texts.saved}
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
    </DocumentPage>
  );
}
