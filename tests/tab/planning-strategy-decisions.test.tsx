// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/contracts/values.ts';
import { texts as english } from '../../tab/texts/planning-strategy.en.ts';
import { texts as bokmal } from '../../tab/texts/planning-strategy.nb.ts';
import { texts as nynorsk } from '../../tab/texts/planning-strategy.nn.ts';
import { idOf } from './support/ids.ts';
import { council, planner, politician } from './support/people.ts';
import { aRegister } from './support/plan-register.ts';
import { aStrategyView, strategiesWith, strategyId } from './support/planning-strategy.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const own = '/api/planning-strategies';
const body = aRegister.committees[0]!.id;
const one = `${own}/${strategyId}`;
type View = ReturnType<typeof aStrategyView>;
const answersWith = (shown: View, more: object = {}) => ({
  [own]: { ...strategiesWith(shown), ...more },
  [`${one}/history`]: { events: [] },
  '/api/plan-register': aRegister,
});
const rule = (name: 'planning-strategy-adopted' | 'planning-strategy-public') => ({
  ...{ rule: name, paragraph: 'pbl § 10-1' },
  ...(name === 'planning-strategy-public'
    ? { amount: 30, unit: 'days', from: 'council-treatment' }
    : { amount: 1, unit: 'years', from: 'council-constituted' }),
});
/** What the server says of dates that keep the proposal public for 21 days. */
const tooShort = {
  deadlines: [
    {
      ...{ rule: rule('planning-strategy-adopted'), countedFrom: '2023-10-18', daysLeft: 200 },
      ...{ isFromTermStart: false, dueOn: '2024-10-18', brokenBy: 0 },
    },
    {
      ...{ rule: rule('planning-strategy-public'), countedFrom: '2024-03-20', daysLeft: null },
      ...{ isFromTermStart: false, dueOn: '2024-02-19', brokenBy: 9 },
    },
  ],
  ...{ publicRule: rule('planning-strategy-public'), daysPublic: 21, earliestOn: '2024-03-29' },
};
const typed = (dates: Readonly<Record<string, string>>): string =>
  `${one}/deadlines?${new URLSearchParams(dates).toString()}`;
const prepared = (status: 'draft' | 'proposed') => {
  const view = aStrategyView({ flagged: [] });
  return { ...view, isInForce: false, strategy: { ...view.strategy, status, adopted: null } };
};
const amendment = (n: number, title: string, decided: object | null = null) => ({
  ...{ id: idOf('e', 20 + n), kind: 'supplement', year: null, title, decided },
  ...{ version: 1, isExample: false, body: decided && council.name },
});
const asked = async () => within(await screen.findByRole('alertdialog'));
const last = (sent: readonly string[], change: string) =>
  waitFor(() => expect(sent.at(-1)).toBe(change));

describe('dates of a planning strategy', () => {
  it('say while they are typed how many days are missing, and ask why', async () => {
    const dates = { publicFrom: '2024-02-28', treatmentOn: '2024-03-20' };
    await showPage('/planning-strategy', planner, {
      ...answersWith(prepared('draft')),
      [typed(dates)]: tooShort,
    });
    fireEvent.change(await screen.findByLabelText('Offentlig fra'), {
      target: { value: dates.publicFrom },
    });
    expect(screen.queryByLabelText(/Hvorfor datoene holdes/)).toBeNull();
    fireEvent.change(screen.getByLabelText('Behandles i kommunestyret'), {
      target: { value: dates.treatmentOn },
    });
    expect(
      await screen.findByText(
        'Bare 21 dager offentlig ettersyn; loven krever 30 dager. Tidligste behandling er 29. mars 2024.',
      ),
    ).toBeTruthy();
    expect(screen.getByLabelText(/Hvorfor datoene holdes/)).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });
});

describe('what the council has decided', () => {
  it('is asked again before the strategy is adopted, with what it means', async () => {
    const { sent } = await showPage(
      '/planning-strategy',
      planner,
      answersWith(prepared('proposed')),
    );
    fireEvent.change(await screen.findByLabelText(/^Organ/), { target: { value: body } });
    fireEvent.click(screen.getByRole('button', { name: bokmal.adopt }));
    const dialog = await asked();
    expect(dialog.getByText(/blir vedtatt og låst/)).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Avbryt' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: bokmal.adopt }));
    fireEvent.click((await asked()).getByRole('button', { name: bokmal.adopt }));
    await last(sent, `POST ${one}/adopt`);
  });

  it('is corrected with a reason', async () => {
    const { sent } = await showPage('/planning-strategy', planner, answersWith(aStrategyView()));
    const form = (await screen.findByText('Rett vedtaket: Planstrategi 2024–2027')).closest(
      'details',
    )!;
    form.open = true;
    fireEvent.change(within(form).getByLabelText(/^Dag/), { target: { value: '2024-03-21' } });
    const save = within(form).getByRole('button', { name: bokmal.correctDo });
    expect((save as HTMLButtonElement).disabled).toBe(true);
    fireEvent.change(within(form).getByLabelText(/^Hva var feil/), { target: { value: 'Dagen' } });
    fireEvent.click(save);
    fireEvent.click((await asked()).getByRole('button', { name: bokmal.correctDo }));
    await last(sent, `POST ${one}/correct`);
  });
});

describe('supplements that are prepared side by side', () => {
  const [first, second] = [amendment(1, 'Tillegg 1'), amendment(2, 'Tillegg 2')] as const;
  const view = () => aStrategyView({ amendments: [first, second] });

  it('are decided one by one, each asked again', async () => {
    const { sent } = await showPage('/planning-strategy', planner, answersWith(view()));
    const form = (await screen.findByText(`${bokmal.decide}: Tillegg 2`)).closest('details')!;
    form.open = true;
    fireEvent.change(within(form).getByLabelText(/^Organ/), { target: { value: body } });
    fireEvent.click(within(form).getByRole('button', { name: bokmal.decide }));
    const dialog = await asked();
    expect(dialog.getByText(/Linjene i Tillegg 2 gjelder fra vedtaksdagen/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: bokmal.decide }));
    await last(sent, `POST ${one}/amendments/${second.id}/decide`);
    expect(screen.getByText(bokmal.newSupplement)).toBeTruthy();
  });

  it('take a line out, by the one that is chosen', async () => {
    const { sent } = await showPage('/planning-strategy', planner, answersWith(view()));
    const entry = view().entries[0]!;
    fireEvent.change(await screen.findByLabelText(bokmal.changesIn), {
      target: { value: second.id },
    });
    fireEvent.click(screen.getByRole('button', { name: `${bokmal.drop}: ${entry.title}` }));
    const dialog = await asked();
    expect(dialog.getByText(bokmal.dropSure('Tillegg 2'))).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: bokmal.drop }));
    await last(sent, `POST ${one}/entries/${entry.id}/drop`);
    expect(await axeProblems()).toEqual([]);
  });

  it('give a line back that is to be taken out', async () => {
    const [entry] = view().entries;
    const drop = {
      ...{ ...entry!, id: idOf('e', 30), amendmentId: first.id, supersedesId: entry!.id },
      ...{ drops: true, holds: false },
    };
    const shown = { ...view(), entries: [entry!, drop] };
    const { sent } = await showPage('/planning-strategy', planner, answersWith(shown));
    expect(await screen.findByText(bokmal.willDrop('Tillegg 1'))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: `${bokmal.undoDrop}: ${entry!.title}` }));
    await last(sent, `POST ${one}/entries/${drop.id}/withdraw`);
  });

  it('are joined by a year’s rolling where the list is rolled each year', async () => {
    const setting = { cadence: 'yearly', holdsUnitPlans: false, version: 1 };
    const { sent } = await showPage(
      '/planning-strategy',
      planner,
      answersWith(aStrategyView(), { setting }),
    );
    const form = (await screen.findByText(bokmal.newSupplement, { selector: 'summary' })).closest(
      'details',
    )!;
    form.open = true;
    fireEvent.change(within(form).getByLabelText(bokmal.kind), { target: { value: 'rolling' } });
    fireEvent.change(within(form).getByLabelText(bokmal.year), { target: { value: '2027' } });
    fireEvent.change(within(form).getByLabelText(/^Navn/), { target: { value: 'Rullering 2027' } });
    fireEvent.click(within(form).getByRole('button', { name: bokmal.save }));
    await last(sent, `POST ${one}/amendments`);
  });
});

describe('two planners in one line', () => {
  it('shows the second both versions, and lets either be kept', async () => {
    const view = prepared('draft');
    const [entry] = view.entries;
    const { kind, planId, needId, title, decision } = entry!;
    const theirs = {
      kind,
      planId,
      needId,
      title,
      decision,
      from: '2027',
      to: '2027',
      note: 'Utsatt',
    };
    const change = `PUT ${one}/entries/${entry!.id}`;
    const refused = {
      [change]: {
        ...{ type: 'urn:x', title: 'Noen kom først', status: 409, detail: 'Last på nytt.' },
        ...{ code: 'version-conflict', requestId: 'r', facts: { version: 2, theirs } },
      },
    };
    const { sent } = await showPage('/planning-strategy', planner, answersWith(view), { refused });
    fireEvent.click(await screen.findByRole('button', { name: `${bokmal.changeLine}: ${title}` }));
    const form = (await screen.findByLabelText(bokmal.kind)).closest('form')!;
    const note = within(form).getByLabelText<HTMLTextAreaElement>(bokmal.note);
    fireEvent.change(note, { target: { value: 'Mitt' } });
    fireEvent.click(within(form).getByRole('button', { name: bokmal.save }));
    expect(
      await screen.findByText(bokmal.conflict(`${title}, revideres 2027, Utsatt`)),
    ).toBeTruthy();
    expect(note.value).toBe('Mitt');
    fireEvent.click(screen.getByRole('button', { name: bokmal.showTheirs }));
    await waitFor(() => expect(note.value).toBe('Utsatt'));
    fireEvent.click(within(form).getByRole('button', { name: bokmal.save }));
    await waitFor(() => expect(sent).toEqual([change, change]));
  });
});

describe.each([
  ['nn', nynorsk],
  ['en', english],
] as const)('in %s', (language: Language, texts) => {
  it('says everything in that language, to readers and to planners', async () => {
    const decided = { on: '2026-06-10', bodyId: council.id, reference: '26/40' };
    const shown = aStrategyView({
      amendments: [amendment(1, 'Tillegg 1', decided), amendment(2, 'Tillegg 2')],
    });
    const answers = answersWith(shown);
    await showPage('/planning-strategy', politician, answers, { language });
    for (const name of [
      texts.late,
      texts.outside,
      texts.years,
      texts.lines,
      texts.amendments,
      texts.deadlines,
    ])
      // prettier-ignore
      expect(await screen.findByRole('heading', { level: 2, name })).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
    await showPage('/planning-strategy', planner, answers, { language });
    for (const words of [
      texts.history,
      texts.caseText,
      texts.frame,
      `${texts.decide}: Tillegg 2`,
      texts.correct('Tillegg 1'),
    ])
      // prettier-ignore
      expect(await screen.findByText(words)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
    expect(await axeProblems()).toEqual([]);
    await showPage('/planning-strategy', planner, answersWith(prepared('proposed')), { language });
    expect(await screen.findByRole('button', { name: texts.adopt })).toBeTruthy();
  });

  it('has every text that bokmål has, with nothing left in bokmål by mistake', () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(bokmal).toSorted());
    for (const key of [
      'tooShort',
      'adoptSure',
      'correctHint',
      'unitPlansHint',
      'dropSure',
    ] as const)
      expect(String(texts[key])).not.toBe(String(bokmal[key]));
  });
});
