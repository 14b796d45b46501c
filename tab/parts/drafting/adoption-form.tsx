import { Button, Checkbox } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { adoptionRecord } from '../../../src/contracts/adoptions.ts';
import type { AdoptionPage } from '../../../src/contracts/adoptions.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import '../../ui/form.css';
import { Section } from '../../ui/section.tsx';
import { ChoiceField, LineField, TextField } from '../steering/fields.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

const start = { bodyId: '', decidedOn: '', reference: '', decision: '', inFavour: '', against: '', voteText: '', replacedPlanIds: [] as readonly string[] }; // prettier-ignore

/** Writing down what a body has decided. Asked again first: it cannot be taken back. */
export function AdoptionForm({
  page,
  preparation,
  onRecorded,
}: {
  readonly page: AdoptionPage;
  readonly preparation: NonNullable<AdoptionPage['preparation']>;
  readonly onRecorded: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [form, setForm] = useState(start);
  const [isWrong, setWrong] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const set = (change: Partial<typeof form>) => {
    setForm({ ...form, ...change });
  };
  const { inFavour, against, ...facts } = form;
  const votes = inFavour === '' && against === '' ? null : { inFavour: numberIn(inFavour), against: numberIn(against) }; // prettier-ignore
  const read = adoptionRecord.safeParse({ ...facts, votes });
  const record = useAction(
    () => api.send('POST', `/api/processes/${page.process.id}/adoption`, { ...facts, votes }),
    () => {
      setAsking(false);
      announce(texts.recorded);
      onRecorded();
    },
  );
  return (
    <Section title={texts.record} hint={texts.recordHint}>
      <form
        className="form card"
        aria-label={texts.record}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setWrong(!read.success);
          if (read.success) setAsking(true);
        }}
      >
        <div className="form-row">
          <ChoiceField
            label={texts.body}
            required
            value={form.bodyId}
            onChange={(bodyId) => {
              set({ bodyId });
            }}
          >
            <option value="">{texts.chooseBody}</option>
            {preparation.bodies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </ChoiceField>
          <LineField
            label={texts.decidedOn}
            type="date"
            required
            value={form.decidedOn}
            onChange={(decidedOn) => {
              set({ decidedOn });
            }}
          />
          <LineField
            label={texts.reference}
            longest={100}
            value={form.reference}
            onChange={(reference) => {
              set({ reference });
            }}
          />
        </div>
        <TextField
          label={texts.decision}
          required
          longest={10_000}
          value={form.decision}
          onChange={(decision) => {
            set({ decision });
          }}
        />
        <div className="form-row">
          <LineField
            label={texts.votesFor}
            hint={texts.votesHint}
            longest={4}
            value={inFavour}
            onChange={(count) => {
              set({ inFavour: count });
            }}
          />
          <LineField
            label={texts.votesAgainst}
            longest={4}
            value={against}
            onChange={(count) => {
              set({ against: count });
            }}
          />
        </div>
        <TextField
          label={texts.voteText}
          longest={2000}
          value={form.voteText}
          onChange={(voteText) => {
            set({ voteText });
          }}
        />
        {page.plan && (
          <fieldset className="form-group">
            <legend className="card-name">{texts.replaces}</legend>
            <p className="quiet">
              {preparation.plans.length === 0 ? texts.noPlansToReplace : texts.replacesHint}
            </p>
            <details>
              <summary>{`${texts.replaces} (${form.replacedPlanIds.length})`}</summary>
              {preparation.plans.map(({ id, title }) => (
                <Checkbox
                  key={id}
                  label={title}
                  checked={form.replacedPlanIds.includes(id)}
                  onChange={(_, { checked }) => {
                    const others = form.replacedPlanIds.filter((one) => one !== id);
                    set({ replacedPlanIds: checked === true ? [...others, id] : others });
                  }}
                />
              ))}
            </details>
          </fieldset>
        )}
        {isWrong && !read.success && <p role="alert">{texts.checkFields}</p>}
        <div className="button-row">
          <Button type="submit" appearance="primary" disabled={record.isBusy}>
            {texts.record}
          </Button>
        </div>
      </form>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.record}
            confirmLabel={texts.record}
            isBusy={record.isBusy}
            failure={record.failure}
            onConfirm={() => void record.run()}
            onCancel={() => {
              setAsking(false);
              record.dismiss();
            }}
          >
            {texts.recordAsk(preparation.paragraphs, page.plan?.title ?? null)}
          </ConfirmDialog>
        </Suspense>
      )}
    </Section>
  );
}

/** What was typed as a whole number; anything else is refused by the contract. */
function numberIn(typed: string): number {
  return /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN;
}
