import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { opennessPage } from '../../src/contracts/openness.ts';
import type { OpennessPage } from '../../src/contracts/openness.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { BasisList } from '../parts/openness/basis-list.tsx';
import { RouteLink } from '../routing/route-link.tsx';
import { useApi } from '../session/session-context.ts';
import { opennessTexts } from '../texts/openness.ts';
import { screeningTexts } from '../texts/screening.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import '../ui/form.css';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** What openness is judged by here: for everybody to read, and for administrators to change. */
export default function OpennessRulesPage() {
  const loaded = useLoaded('/api/openness', opennessPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => <OpennessRules page={page} onSaved={loaded.refetch} />}
    </WhenLoaded>
  );
}

type OpennessRulesProps = { readonly page: OpennessPage; readonly onSaved: () => void };

function OpennessRules({ page, onSaved }: OpennessRulesProps) {
  const api = useApi();
  const texts = useTexts(opennessTexts);
  const screening = useTexts(screeningTexts);
  const announce = useAnnounce();
  const [form, setForm] = useState(() => ({
    bases: page.bases,
    rules: page.rules,
    bodies: page.bodies,
  }));
  const { mayChange } = page;
  const save = useAction(
    () =>
      api.send('PUT', '/api/openness', {
        ...form,
        bodies: form.bodies.map(({ name: _name, ...rules }) => rules),
      }),
    () => {
      announce(texts.rulesSaved);
      onSaved();
    },
  );
  return (
    <Page
      title={texts.rulesTitle}
      lead={texts.rulesLead}
      actions={<RouteLink to="/access-codes">{screening.toCodes}</RouteLink>}
    >
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save.run();
        }}
      >
        <Section title={texts.basesTitle} hint={texts.basesHint}>
          <BasisList
            bases={form.bases}
            mayChange={mayChange}
            onChange={(bases) => {
              setForm({ ...form, bases });
            }}
          />
        </Section>
        <Section title={texts.paragraphs} hint={texts.paragraphsHint}>
          <div className="card form-fields">
            {form.rules.map(({ rule, paragraph }) => (
              <Field key={rule} label={texts.ruleNames[rule]}>
                <Input
                  value={paragraph}
                  readOnly={!mayChange}
                  maxLength={200}
                  onChange={(_, { value }) => {
                    const rules = form.rules.map((old) =>
                      old.rule === rule ? { rule, paragraph: value } : old,
                    );
                    setForm({ ...form, rules });
                  }}
                />
              </Field>
            ))}
          </div>
        </Section>
        <Section title={texts.bodiesTitle}>
          <ul className="card-list">
            {form.bodies.map((body) => {
              const change = (part: Partial<typeof body>) => {
                const bodies = form.bodies.map((old) =>
                  old.bodyId === body.bodyId ? { ...old, ...part } : old,
                );
                setForm({ ...form, bodies });
              };
              return (
                <li key={body.bodyId} className="card form-fields">
                  <p className="card-name">{body.name}</p>
                  <Checkbox
                    label={texts.isCityGovernment}
                    checked={body.isCityGovernment}
                    disabled={!mayChange}
                    onChange={(_, { checked }) => {
                      change({ isCityGovernment: checked === true });
                    }}
                  />
                  <Field label={texts.remoteAllowedBy} hint={texts.remoteAllowedHint}>
                    <Input
                      value={body.remoteAllowedBy}
                      readOnly={!mayChange}
                      maxLength={300}
                      onChange={(_, { value }) => {
                        change({ remoteAllowedBy: value });
                      }}
                    />
                  </Field>
                </li>
              );
            })}
          </ul>
        </Section>
        {save.failure && <ErrorNotice failure={save.failure} />}
        {mayChange && (
          <div className="form-footer">
            <Button appearance="primary" type="submit" disabled={save.isBusy}>
              {texts.saveRules}
            </Button>
          </div>
        )}
      </form>
    </Page>
  );
}
