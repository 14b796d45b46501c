import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { templateChange, templateList } from '../../src/contracts/process-templates.ts';
import type {
  ProcessTemplate,
  TemplateChange,
  TemplatePhase,
} from '../../src/contracts/process-templates.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { TemplatePhaseFields } from '../parts/processes/template-phase-fields.tsx';
import { PhasePicture } from '../parts/processes/phase-picture.tsx';
import { ChoiceField, LineField, TextField } from '../parts/steering/fields.tsx';
import { SaveForm } from '../parts/steering/save-form.tsx';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { NoSuchPage } from '../shell/no-such-page.tsx';
import { processWorkTexts } from '../texts/process-work.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** A template of the municipality's own, adapted. What is saved is a new version. */
export default function ProcessTemplateEditPage({ params }: PageProps) {
  const api = useApi();
  const loaded = useLoaded('/api/process-templates', templateList);
  const [edition, setEdition] = useState(0);
  const showTheirs = async () => {
    const fresh = await api.get('/api/process-templates', templateList);
    if (!fresh.ok) return;
    loaded.replace(fresh.value);
    setEdition(edition + 1);
  };
  return (
    <WhenLoaded of={loaded}>
      {({ templates }) => {
        const template = templates.find(({ key }) => key === params['id']);
        if (!template || template.copiedFrom === null) return <NoSuchPage />;
        return (
          <TemplateEditor
            key={edition}
            template={template}
            onShowTheirs={() => void showTheirs()}
          />
        );
      }}
    </WhenLoaded>
  );
}

const newPhase = (title: string): TemplatePhase => ({
  ...{ key: crypto.randomUUID(), kind: 'preparation', lead: 'administration', title },
  ...{ purpose: '', expectation: '', products: [], plannedRounds: [], startWeek: 0, days: 28 },
  ...{ after: [], deadlines: [], dues: [] },
});

function TemplateEditor({
  template,
  onShowTheirs,
}: {
  readonly template: ProcessTemplate;
  readonly onShowTheirs: () => void;
}) {
  const api = useApi();
  const texts = useTexts(processWorkTexts);
  const { key, version, copiedFrom: _, ...start } = template;
  const [form, setForm] = useState<Omit<TemplateChange, 'version'>>(start);
  const { phases } = form;
  const write = (part: Partial<typeof form>) => {
    setForm({ ...form, ...part });
  };
  const read = () => {
    const result = templateChange.omit({ version: true }).safeParse(form);
    return result.success ? result.data : undefined;
  };
  return (
    <Page
      title={`${texts.adapt}: ${template.name}`}
      up={{ to: '/process-templates', label: texts.templates }}
      lead={texts.templatesLead}
    >
      <SaveForm
        name={template.name}
        version={version}
        read={read}
        send={(words, seen) =>
          api.send('PUT', `/api/process-templates/${key}`, { ...words, version: seen })
        }
        onSaved={() => {
          navigate('/process-templates');
        }}
        onShowTheirs={onShowTheirs}
        inWords={(written) => inWords(written, texts)}
      >
        <div className="card form-fields">
          <LineField
            label={texts.name}
            required
            longest={200}
            value={form.name}
            onChange={(name) => {
              write({ name });
            }}
          />
          <TextField
            label={texts.about}
            longest={1000}
            value={form.about}
            onChange={(about) => {
              write({ about });
            }}
          />
          <ChoiceField
            label={texts.countedFrom}
            value={form.countsFrom}
            onChange={(given) => {
              write({ countsFrom: given === 'constitution' ? 'constitution' : 'start' });
            }}
          >
            <option value="start">{texts.kinds.start}</option>
            <option value="constitution">{texts.kinds.constitution}</option>
          </ChoiceField>
          <Checkbox
            label={texts.offered}
            checked={form.isOffered}
            onChange={(_, { checked }) => {
              write({ isOffered: checked === true });
            }}
          />
        </div>
        <Section title={texts.phases}>
          {phases.length > 0 && (
            <PhasePicture
              name={form.name}
              phases={phases.map((phase) => ({ ...phase, from: 7 * phase.startWeek }))}
            />
          )}
          {phases.map((phase, index) => (
            <TemplatePhaseFields
              key={phase.key}
              phase={phase}
              number={index + 1}
              others={phases.filter((other) => other.key !== phase.key)}
              onChange={(changed) => {
                write({ phases: phases.map((one) => (one.key === phase.key ? changed : one)) });
              }}
              onRemove={() => {
                write({
                  phases: phases
                    .filter((one) => one.key !== phase.key)
                    .map((one) => ({
                      ...one,
                      after: one.after.filter((name) => name !== phase.key),
                    })),
                });
              }}
            />
          ))}
          <div className="button-row">
            <Button
              onClick={() => {
                write({ phases: [...phases, newPhase(texts.newPhase)] });
              }}
            >
              {texts.addPhase}
            </Button>
          </div>
        </Section>
      </SaveForm>
    </Page>
  );
}

/** The parts of a template that tell two versions apart for whoever has to choose between them. */
function inWords(
  written: object,
  texts: { readonly name: string; readonly about: string; readonly phases: string },
): Readonly<Record<string, string>> {
  const read = templateChange.omit({ version: true, isOffered: true }).safeParse(written);
  if (!read.success) return {};
  const { name, about, phases } = read.data;
  return {
    [texts.name]: name,
    [texts.about]: about,
    [texts.phases]: phases
      .map(({ title, startWeek, days }) => `${title} (${String(startWeek)}, ${String(days)})`)
      .join(' · '),
  };
}
