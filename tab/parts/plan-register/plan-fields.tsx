import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { PlanRegister } from '../../../src/contracts/plan-register.ts';
import { planRegisterTexts } from '../../texts/plan-register.ts';
import { planTexts } from '../../texts/plans.ts';
import { useTexts } from '../../texts/texts.ts';
import { withLevel, withType } from './plan-form.ts';
import type { PlanForm } from './plan-form.ts';

type PlanFieldsProps = {
  readonly form: PlanForm;
  readonly wrong: ReadonlySet<string>;
  readonly register: PlanRegister;
  /** The plan itself cannot be what it builds on. */
  readonly ownId?: string;
  readonly onChange: (form: PlanForm) => void;
};

/** What a planner writes about a plan, with the meaning of each type at hand. */
export function PlanFields({ form, wrong, register, ownId, onChange }: PlanFieldsProps) {
  const texts = useTexts(planRegisterTexts);
  const words = useTexts(planTexts);
  const rule = register.types.find(({ type }) => type === form.type);
  const ownTreatment = register.levels.find(({ level }) => level === form.level)?.treatment;
  const holds = !rule?.isPlan
    ? texts.isNoPlan
    : rule.hasMeasures
      ? texts.hasMeasures
      : texts.noMeasures;
  const parents = register.plans.filter(
    ({ id, status }) =>
      id === form.parentId || (id !== ownId && status !== 'replaced' && status !== 'closed'),
  );
  const label = (name: keyof PlanForm) => texts.facts[name] ?? name;
  const said = (name: keyof PlanForm) =>
    wrong.has(name) ? { validationMessage: texts.required } : {};
  const change = (part: Partial<PlanForm>) => {
    onChange({ ...form, ...part });
  };
  return (
    <div className="card form-fields">
      <Field label={label('title')} required {...said('title')}>
        <Input value={form.title} maxLength={200} onChange={(_, { value }) => { change({ title: value }); }} />
      </Field>
      <Field label={label('type')} hint={`${words.types[form.type]?.[1] ?? ''} ${holds}`}>
        <Select value={form.type} onChange={(_, { value }) => { onChange(withType(form, value, register)); }}>
          {register.types.map(({ type }) => (
            <option key={type} value={type}>
              {words.types[type]?.[0] ?? type}
            </option>
          ))}
        </Select>
      </Field>
      <div className="form-row">
        <Field label={label('level')} hint={words.levelMeaning[form.level as keyof typeof words.levelMeaning]}>
          <Select value={form.level} onChange={(_, { value }) => { onChange(withLevel(form, value, register)); }}>
            {(rule?.levels ?? []).map((level) => (
              <option key={level} value={level}>
                {words.levels[level]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={label('horizonYears')} {...said('horizonYears')}>
          <Input type="number" min={1} max={100} value={form.horizonYears} onChange={(_, { value }) => { change({ horizonYears: value }); }} />
        </Field>
        <Field label={label('treatment')}>
          <Select value={form.treatment} onChange={(_, { value }) => { change({ treatment: value }); }}>
            <option value="political">{words.treatmentLong.political}</option>
            <option value="administrative">{words.treatmentLong.administrative}</option>
          </Select>
        </Field>
      </div>
      {form.treatment !== ownTreatment && (
        <Field label={label('treatmentReason')} required {...said('treatmentReason')}>
          <Textarea value={form.treatmentReason} maxLength={500} onChange={(_, { value }) => { change({ treatmentReason: value }); }} />
        </Field>
      )}
      <Field label={label('parentId')}>
        <Select value={form.parentId} onChange={(_, { value }) => { change({ parentId: value }); }}>
          <option value="">{texts.noParent}</option>
          {parents.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={label('committeeId')}>
        <Select value={form.committeeId} onChange={(_, { value }) => { change({ committeeId: value }); }}>
          <option value="">{texts.noCommittee}</option>
          {register.committees.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={label('themes')} {...said('themes')}>
        <Input value={form.themes} onChange={(_, { value }) => { change({ themes: value }); }} />
      </Field>
      <Field label={label('summary')}>
        <Textarea value={form.summary} maxLength={2000} onChange={(_, { value }) => { change({ summary: value }); }} />
      </Field>
    </div>
  ); // prettier-ignore
}
