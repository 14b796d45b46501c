import { useState } from 'react';
import { protocolRulesChange, protocolRulesPage } from '../../src/contracts/protocols.ts';
import type { ProtocolRulesOfBody } from '../../src/contracts/protocols.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ArmsForm } from '../parts/protocols/arms-form.tsx';
import { ChoiceField, LineField, TextField } from '../parts/steering/fields.tsx';
import { SaveForm } from '../parts/steering/save-form.tsx';
import { useApi } from '../session/session-context.ts';
import { protocolTexts } from '../texts/protocols.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** How each body wants its minutes: archived by themselves or checked first, who approves, and the words they carry. */
export default function ProtocolRulesPage() {
  const loaded = useLoaded('/api/protocol-rules', protocolRulesPage);
  const texts = useTexts(protocolTexts);
  return (
    <WhenLoaded of={loaded}>
      {({ municipality, arms, bodies }) => (
        <Page
          title={texts.rulesTitle}
          up={{ to: '/archive', label: texts.toArchive }}
          lead={texts.rulesLead}
        >
          <Section title={texts.arms.title} hint={texts.arms.lead}>
            <ArmsForm
              key={JSON.stringify(arms).length}
              bodyId={null}
              title={texts.arms.ofMunicipality}
              arms={arms}
              otherwise={texts.arms.none}
              owner={texts.arms.owner(municipality)}
              onSaved={loaded.refetch}
            />
          </Section>
          {bodies.map((body) => (
            <Section
              key={`${body.bodyId}:${body.version}`}
              title={body.name}
              hint={texts.writtenIn(texts.languages[body.language])}
            >
              <BodyRules body={body} onSaved={loaded.refetch} />
              <ArmsForm
                key={JSON.stringify(body.arms).length}
                bodyId={body.bodyId}
                title={texts.arms.ofBody}
                arms={body.arms}
                otherwise={arms ? texts.arms.usesMunicipality : texts.arms.none}
                owner={texts.arms.owner(municipality)}
                onSaved={loaded.refetch}
              />
            </Section>
          ))}
        </Page>
      )}
    </WhenLoaded>
  );
}

function BodyRules({
  body,
  onSaved,
}: {
  readonly body: ProtocolRulesOfBody;
  readonly onSaved: () => void;
}) {
  const api = useApi();
  const texts = useTexts(protocolTexts);
  const [form, setForm] = useState({ ...body, correctionDays: String(body.correctionDays) });
  const set = (change: Partial<typeof form>) => {
    setForm({ ...form, ...change });
  };
  const word = (change: Partial<typeof form.template>) => {
    set({ template: { ...form.template, ...change } });
  };
  const isChecked = form.handling === 'checked';
  return (
    <div className="card">
      <SaveForm
        name={body.name}
        version={body.version}
        saved={texts.rulesSaved}
        read={() => {
          const days = Number(form.correctionDays);
          return protocolRulesChange.safeParse({ ...form, correctionDays: days }).data;
        }}
        send={(written, version) =>
          api.send('PUT', `/api/protocol-rules/${body.bodyId}`, { ...written, version })
        }
        onSaved={onSaved}
        onShowTheirs={onSaved}
      >
        <ChoiceField
          label={texts.handling}
          value={form.handling}
          onChange={(handling) => {
            set({ handling: handling === 'checked' ? handling : 'automatic' });
          }}
        >
          <option value="automatic">{texts.handlings.automatic}</option>
          <option value="checked">{texts.handlings.checked}</option>
        </ChoiceField>
        {isChecked && (
          <div className="form-row">
            <ChoiceField
              label={texts.approver}
              value={form.approver}
              onChange={(approver) => {
                set({ approver: approver === 'chair' ? approver : 'clerk' });
              }}
            >
              <option value="clerk">{texts.approvers.clerk}</option>
              <option value="chair">{texts.approvers.chair}</option>
            </ChoiceField>
            <LineField
              label={texts.correctionDays}
              value={form.correctionDays}
              longest={2}
              onChange={(correctionDays) => {
                set({ correctionDays });
              }}
            />
          </div>
        )}
        <LineField
          label={texts.name}
          hint={texts.nameHint}
          value={form.template.name}
          longest={60}
          onChange={(name) => {
            word({ name });
          }}
        />
        <TextField
          label={texts.opening}
          value={form.template.opening}
          longest={2000}
          onChange={(opening) => {
            word({ opening });
          }}
        />
        <TextField
          label={texts.closing}
          value={form.template.closing}
          longest={2000}
          onChange={(closing) => {
            word({ closing });
          }}
        />
      </SaveForm>
    </div>
  );
}
