import type { ProcessTemplate } from '../../../src/contracts/process-templates.ts';
import { processWorkTexts } from '../../texts/process-work.ts';
import { useTexts } from '../../texts/texts.ts';
import { PhasePicture } from './phase-picture.tsx';

/** The shape, the model and the number of phases of a template. */
export function TemplateFacts({ template }: { readonly template: ProcessTemplate }) {
  const texts = useTexts(processWorkTexts);
  const { name, about, phases, governance } = template;
  const inOrder = phases.toSorted((a, b) => a.startWeek - b.startWeek);
  return (
    <>
      {about !== '' && <span className="quiet">{about}</span>}
      {phases.length > 0 && (
        <PhasePicture
          name={name}
          phases={inOrder.map(({ key, lead, startWeek, days }) => ({
            ...{ key, lead, from: 7 * startWeek, days },
          }))}
        />
      )}
      <span className="quiet">
        {texts.phaseCount(phases.length)} · {texts.governance[governance ?? 'both']}
      </span>
    </>
  );
}

/** One of the templates, chosen by its picture. */
export function TemplateChoices({
  templates,
  chosen,
  onChoose,
}: {
  readonly templates: readonly ProcessTemplate[];
  readonly chosen: string;
  readonly onChoose: (template: ProcessTemplate) => void;
}) {
  const texts = useTexts(processWorkTexts);
  return (
    <fieldset className="form-group">
      <legend>{texts.chooseTemplate}</legend>
      <div>
        <p className="quiet">{texts.pictureHint}</p>
      </div>
      <ul className="template-choices">
        {templates.map((template) => (
          <li key={template.key}>
            <label className="card template-choice">
              <span className="template-choice-name">
                <input
                  type="radio"
                  name="template"
                  value={template.key}
                  checked={template.key === chosen}
                  onChange={() => {
                    onChoose(template);
                  }}
                />
                <span className="card-name">{template.name}</span>
              </span>
              <TemplateFacts template={template} />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
