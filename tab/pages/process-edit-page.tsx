import { useState } from 'react';
import { processShape, templateList } from '../../src/contracts/process-templates.ts';
import type {
  ProcessChange,
  ProcessShape,
  TemplateList,
} from '../../src/contracts/process-templates.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { CancelProcess } from '../parts/processes/cancel-process.tsx';
import { PhaseWordsForm } from '../parts/processes/phase-words-form.tsx';
import { ProcessFields } from '../parts/processes/process-fields.tsx';
import { LineField } from '../parts/steering/fields.tsx';
import { SaveForm } from '../parts/steering/save-form.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { processWorkTexts } from '../texts/process-work.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** A process's title, plan and person, the words of its phases, and its end. Each is saved by itself. */
export default function ProcessEditPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const api = useApi();
  const [edition, setEdition] = useState(0);
  const shape = useLoaded(`/api/processes/${id}/shape`, processShape);
  const list = useLoaded('/api/process-templates', templateList);
  const refresh = async () => {
    const fresh = await api.get(`/api/processes/${id}/shape`, processShape);
    if (!fresh.ok) return;
    shape.replace(fresh.value);
    setEdition(edition + 1);
  };
  return (
    <WhenLoaded of={shape}>
      {(found) => (
        <WhenLoaded of={list}>
          {({ staff }) => (
            <Editor key={edition} shape={found} staff={staff} onChanged={() => void refresh()} />
          )}
        </WhenLoaded>
      )}
    </WhenLoaded>
  );
}

type EditorProps = {
  readonly shape: ProcessShape;
  readonly staff: TemplateList['staff'];
  readonly onChanged: () => void;
};

function Editor({ shape, staff, onChanged }: EditorProps) {
  const api = useApi();
  const texts = useTexts(processWorkTexts);
  const { process, phases } = shape;
  const [title, setTitle] = useState(process.title);
  const [of, setOf] = useState({
    planId: process.planId ?? '',
    responsibleId: process.responsible?.id ?? '',
  });
  const read = (): Omit<ProcessChange, 'version'> | undefined =>
    title.trim() === ''
      ? undefined
      : { title, planId: of.planId || null, responsibleId: of.responsibleId || null };
  return (
    <Page
      title={texts.edit}
      up={{ to: `/processes/${process.id}`, label: process.title }}
      lead={texts.editLead}
    >
      <div className="card">
        <SaveForm
          name={texts.facts}
          version={process.version}
          read={read}
          send={(words, version) =>
            api.send('PUT', `/api/processes/${process.id}`, { ...words, version })
          }
          onSaved={onChanged}
          onShowTheirs={onChanged}
        >
          <LineField label={texts.title} required longest={200} value={title} onChange={setTitle} />
          <ProcessFields
            staff={staff}
            planId={of.planId}
            responsibleId={of.responsibleId}
            onChange={setOf}
          />
        </SaveForm>
      </div>
      <Section title={texts.phases}>
        {phases.map((phase) => (
          <PhaseWordsForm key={phase.id} phase={phase} onChanged={onChanged} />
        ))}
      </Section>
      <CancelProcess process={process} />
    </Page>
  );
}
