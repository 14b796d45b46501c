import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { processDraft, templateList } from '../../src/contracts/process-templates.ts';
import type {
  ProcessDraft,
  ProcessTemplate,
  TemplateList,
} from '../../src/contracts/process-templates.ts';
import { created } from '../../src/contracts/rounds.ts';
import { addDays, readCivilDate } from '../../src/core/time/instant.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { NotesChoice } from '../parts/openness/notes-choice.tsx';
import { notesOf, usualNotes } from '../parts/openness/notes-fields.tsx';
import { opennessForm } from '../parts/openness/openness-form.ts';
import { ProcessFields } from '../parts/processes/process-fields.tsx';
import { ProcessPreview } from '../parts/processes/process-preview.tsx';
import { TemplateChoices } from '../parts/processes/template-choices.tsx';
import { ChoiceField, LineField } from '../parts/steering/fields.tsx';
import { navigate } from '../routing/location.ts';
import { useApi } from '../session/session-context.ts';
import { processWorkTexts } from '../texts/process-work.ts';
import { processTexts } from '../texts/processes.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import '../ui/form.css';
import { Page } from '../ui/page.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** A process from a template: chosen by its picture, looked at with its dates, and then made. */
export default function ProcessNewPage() {
  const loaded = useLoaded('/api/process-templates', templateList);
  return <WhenLoaded of={loaded}>{(list) => <NewProcess list={list} />}</WhenLoaded>;
}

/** Nobody begins a process on a Saturday: what is proposed is the first Monday after today. */
function nextMonday(today: CivilDate): CivilDate {
  const weekday = (new Date(`${today}T00:00:00.000Z`).getUTCDay() + 6) % 7;
  return addDays(today, 7 - weekday);
}

const form = z.object({
  template: z.string(),
  title: z.string(),
  planId: z.string(),
  responsibleId: z.string(),
  kind: z.enum(['start', 'constitution']),
  on: z.string(),
  notes: z.object({ questions: opennessForm, bodyId: z.string() }),
});

function NewProcess({ list }: { readonly list: TemplateList }) {
  const api = useApi();
  const texts = useTexts(processWorkTexts);
  const words = useTexts(processTexts);
  const announce = useAnnounce();
  const [isWrong, setWrong] = useState(false);
  const templates = list.templates.filter(({ isOffered }) => isOffered);
  const dayFor = (kind: 'start' | 'constitution') =>
    kind === 'start' ? nextMonday(list.today) : (list.constitutions[0] ?? '');
  const draft = useDraft('new-process', form, () => ({
    ...{ template: '', title: '', planId: '', responsibleId: '' },
    ...{ kind: 'start' as const, on: '', notes: usualNotes },
  }));
  const { value, write } = draft;
  const chosen = templates.find(({ key }) => key === value.template);
  const make = useAction(
    (body: ProcessDraft) => api.ask('POST', '/api/processes', { body, contract: created }),
    ({ id }) => {
      draft.forget();
      announce(texts.made);
      navigate(`/processes/${id}`);
    },
  );
  const choose = ({ key, countsFrom }: ProcessTemplate) => {
    const on = value.on === '' || value.on === dayFor(value.kind) ? dayFor(countsFrom) : value.on;
    write({ ...value, template: key, kind: countsFrom, on });
  };
  const submit = () => {
    const { template, title, planId, responsibleId, kind, on } = value;
    const read = processDraft.safeParse({
      ...{ template, title, planId: planId || null, responsibleId: responsibleId || null },
      start: { kind, on },
      notes: notesOf(value.notes),
    });
    const isWhole = read.success && read.data.notes !== undefined;
    setWrong(!isWhole);
    if (isWhole) void make.run(read.data);
  };
  return (
    <Page title={texts.newTitle} up={{ to: '/processes', label: words.title }} lead={texts.newLead} isWide>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TemplateChoices templates={templates} chosen={value.template} onChoose={choose} />
        {chosen && (
          <>
            <div className="card form-fields">
              <LineField label={texts.title} required longest={200} value={value.title} onChange={(title) => { write({ ...value, title }); }} />
              <div className="form-row">
                <ChoiceField
                  label={texts.countedFrom}
                  value={value.kind}
                  onChange={(given) => {
                    const kind = given === 'constitution' ? 'constitution' : 'start';
                    write({ ...value, kind, on: dayFor(kind) });
                  }}
                >
                  <option value="start">{texts.kinds.start}</option>
                  <option value="constitution">{texts.kinds.constitution}</option>
                </ChoiceField>
                <LineField label={texts.date} type="date" required value={value.on} onChange={(on) => { write({ ...value, on }); }} />
              </div>
              <ProcessFields
                staff={list.staff}
                planId={value.planId}
                responsibleId={value.responsibleId}
                onChange={(given) => { write({ ...value, ...given }); }}
              />
            </div>
            {readCivilDate(value.on) ? (
              <ProcessPreview template={chosen.key} name={chosen.name} kind={value.kind} on={value.on} />
            ) : (
              <p className="quiet">{texts.previewNeeds}</p>
            )}
            <NotesChoice form={value.notes} onChange={(notes) => { write({ ...value, notes }); }} />
            {isWrong && <p role="alert">{texts.needsTitle}</p>}
            {make.failure && <ErrorNotice failure={make.failure} />}
            <div className="form-footer">
              <Button type="submit" appearance="primary" disabled={make.isBusy}>{texts.make}</Button>
            </div>
          </>
        )}
      </form>
    </Page>
  ); // prettier-ignore
}
