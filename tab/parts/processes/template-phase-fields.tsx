import { Button, Checkbox } from '@fluentui/react-components';
import { deadlineName, phaseKind } from '../../../src/contracts/process-templates.ts';
import type { TemplatePhase } from '../../../src/contracts/process-templates.ts';
import { processWorkTexts } from '../../texts/process-work.ts';
import { useTexts } from '../../texts/texts.ts';
import { ChoiceField, LineField, TextField } from '../steering/fields.tsx';
import { TemplateDueFields } from './template-due-fields.tsx';

type FieldsProps = {
  readonly phase: TemplatePhase;
  readonly number: number;
  readonly others: readonly TemplatePhase[];
  readonly onChange: (phase: TemplatePhase) => void;
  readonly onRemove: () => void;
};

const numberIn = (text: string): number => Number.parseInt(text, 10) || 0;
/** As it is typed: the line one is on may still be empty. */
const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'));
const without = <Item,>(all: readonly Item[], item: Item, isIn: boolean): Item[] => {
  const others = all.filter((one) => one !== item);
  return isIn ? [...others, item] : others;
};

/** One phase of a template, folded until somebody opens it. */
export function TemplatePhaseFields({ phase, number, others, onChange, onRemove }: FieldsProps) {
  const texts = useTexts(processWorkTexts);
  const write = (part: Partial<TemplatePhase>) => {
    onChange({ ...phase, ...part });
  };
  return (
    <details className="card">
      <summary className="card-name">{number}. {phase.title}</summary>
      <div className="form-fields">
        <LineField label={texts.title} required longest={200} value={phase.title} onChange={(title) => { write({ title }); }} />
        <div className="form-row">
          <ChoiceField label={texts.kind} value={phase.kind} onChange={(kind) => { write({ kind: phaseKind.catch('preparation').parse(kind) }); }}>
            {phaseKind.options.map((kind) => <option key={kind} value={kind}>{texts.phaseKinds[kind]}</option>)}
          </ChoiceField>
          <ChoiceField label={texts.lead} value={phase.lead} onChange={(lead) => { write({ lead: lead === 'politics' ? 'politics' : 'administration' }); }}>
            <option value="politics">{texts.politics}</option>
            <option value="administration">{texts.administration}</option>
          </ChoiceField>
        </div>
        <div className="form-row">
          <LineField label={texts.startWeek} hint={texts.startWeekHint} longest={4} value={String(phase.startWeek)} onChange={(text) => { write({ startWeek: text === '-' ? -1 : numberIn(text) }); }} />
          <LineField label={texts.days} longest={4} value={String(phase.days)} onChange={(text) => { write({ days: numberIn(text) }); }} />
        </div>
        <TextField label={texts.purpose} longest={2000} value={phase.purpose} onChange={(purpose) => { write({ purpose }); }} />
        <TextField label={texts.expectation} longest={2000} value={phase.expectation} onChange={(expectation) => { write({ expectation }); }} />
        <TextField label={texts.products} hint={texts.onePerLine} value={phase.products.join('\n')} onChange={(text) => { write({ products: lines(text) }); }} />
        <TextField label={texts.rounds} hint={texts.onePerLine} value={phase.plannedRounds.join('\n')} onChange={(text) => { write({ plannedRounds: lines(text) }); }} />
        {others.length > 0 && (
          <fieldset className="form-group">
            <legend>{texts.after}</legend>
            <div>
              {others.map(({ key, title }) => (
                <div key={key}>
                  <Checkbox label={title} checked={phase.after.includes(key)} onChange={(_, { checked }) => { write({ after: without(phase.after, key, checked === true) }); }} />
                </div>
              ))}
            </div>
          </fieldset>
        )}
        <fieldset className="form-group">
          <legend>{texts.deadlines}</legend>
          <div>
            {deadlineName.options.map((name) => (
              <div key={name}>
                <Checkbox label={texts.deadlineNames[name]} checked={phase.deadlines.includes(name)} onChange={(_, { checked }) => { write({ deadlines: without(phase.deadlines, name, checked === true) }); }} />
              </div>
            ))}
          </div>
        </fieldset>
        <TemplateDueFields dues={phase.dues} onChange={(dues) => { write({ dues }); }} />
        <div className="button-row">
          <Button onClick={onRemove}>{texts.removePhase(phase.title)}</Button>
        </div>
      </div>
    </details>
  ); // prettier-ignore
}
