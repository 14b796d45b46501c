import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { hearingDraft } from '../../../src/contracts/hearings.ts';
import type { HearingsPage, SeenHearing } from '../../../src/contracts/hearings.ts';
import { readCivilDate } from '../../../src/core/time/instant.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { useDates } from '../../ui/use-dates.ts';
import { ChoiceField, LineField, TextField } from '../steering/fields.tsx';
import { earliestEnd } from './earliest-end.ts';

/** Phase, period and parties of a hearing. What the law says about the period is told while it is typed. */
export function HearingPlanForm({
  page,
  hearing,
  onSaved,
}: {
  readonly page: HearingsPage;
  /** Null for a new one. */
  readonly hearing: SeenHearing | null;
  readonly onSaved: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const dates = useDates();
  const api = useApi();
  const announce = useAnnounce();
  const free = page.phases.filter(
    ({ id }) => id === hearing?.phaseId || !page.hearings.some((one) => one.phaseId === id),
  );
  const suggested = free.find(({ endsOn }) => endsOn >= page.today) ?? free.at(-1);
  const [form, setForm] = useState({
    phaseId: hearing?.phaseId ?? suggested?.id ?? '',
    startsOn: hearing?.startsOn ?? (suggested && suggested.startsOn > page.today ? suggested.startsOn : page.today), // prettier-ignore
    endsOn: hearing?.endsOn ?? suggested?.endsOn ?? page.today,
    rule: hearing ? (hearing.rule ?? '') : (page.rules[0]?.rule ?? ''),
    invitation: hearing?.invitation ?? '',
    parties: hearing?.parties.join('\n') ?? '',
  });
  const set = (change: Partial<typeof form>) => {
    setForm({ ...form, ...change });
  };
  const rule = page.rules.find((one) => one.rule === form.rule);
  const startsOn = readCivilDate(form.startsOn);
  const earliest = rule && startsOn ? earliestEnd(startsOn, rule) : undefined;
  const isTooShort = earliest !== undefined && form.endsOn < earliest;
  const read = hearingDraft.safeParse({
    ...form,
    rule: form.rule === '' ? null : form.rule,
    parties: form.parties
      .split('\n')
      .map((party) => party.trim())
      .filter((party) => party !== ''),
  });
  const save = useAction(
    (body: object) =>
      hearing
        ? api.send('PUT', `/api/hearings/${hearing.id}`, { ...body, version: hearing.version })
        : api.send('POST', `/api/processes/${page.process.id}/hearings`, body),
    () => {
      announce(texts.planSaved);
      onSaved();
    },
  );
  const isSent = hearing?.sent !== null && hearing !== null;
  const time = (one: HearingsPage['rules'][number]) => `${one.amount} ${texts.units[one.unit]}`;
  return (
    <form
      className="form card"
      aria-label={hearing ? texts.changePlan : texts.plan}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (read.success) void save.run(read.data);
      }}
    >
      {!isSent && (
        <div className="form-row">
          <ChoiceField
            label={texts.phase}
            required
            value={form.phaseId}
            onChange={(phaseId) => {
              set({ phaseId });
            }}
          >
            {free.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </ChoiceField>
          <ChoiceField
            label={texts.rule}
            value={form.rule}
            onChange={(name) => {
              set({ rule: name });
            }}
          >
            {page.rules.map((one) => (
              <option key={one.rule} value={one.rule}>
                {texts.ruleLine(texts.rules[one.rule] ?? one.rule, one.paragraph, time(one))}
              </option>
            ))}
            <option value="">{texts.noRule}</option>
          </ChoiceField>
        </div>
      )}
      <div className="form-row">
        {!isSent && (
          <LineField
            label={texts.from}
            type="date"
            required
            value={form.startsOn}
            onChange={(day) => {
              set({ startsOn: day as typeof form.startsOn });
            }}
          />
        )}
        <LineField
          label={texts.to}
          type="date"
          required
          value={form.endsOn}
          onChange={(day) => {
            set({ endsOn: day as typeof form.endsOn });
          }}
        />
      </div>
      {rule && earliest && (
        <div className={`notice notice-${isTooShort ? 'attention' : 'info'}`} role="status">
          <p>{texts.earliest(dates.day(earliest), rule.paragraph)}</p>
          <p>{isTooShort ? texts.tooShort(dates.date(earliest)) : texts.longEnough}</p>
          {isTooShort && (
            <Button
              size="small"
              onClick={() => {
                set({ endsOn: earliest });
              }}
            >
              {texts.useEarliest}
            </Button>
          )}
        </div>
      )}
      {!isSent && (
        <TextField
          label={texts.invitation}
          hint={texts.invitationHint}
          value={form.invitation}
          onChange={(invitation) => {
            set({ invitation });
          }}
        />
      )}
      <TextField
        label={texts.parties}
        hint={texts.partiesHint}
        longest={20_000}
        value={form.parties}
        onChange={(parties) => {
          set({ parties });
        }}
      />
      {save.failure && <ErrorNotice failure={save.failure} />}
      <div className="button-row">
        <Button
          type="submit"
          appearance="primary"
          disabled={save.isBusy || !read.success || isTooShort}
        >
          {texts.savePlan}
        </Button>
      </div>
    </form>
  );
}
