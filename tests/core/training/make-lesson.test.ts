import { describe, expect, it } from 'vitest';
import type { RegisteredPlan } from '../../../src/core/plans/registered-plan.ts';
import type { StrategyItem } from '../../../src/core/planning-strategy/strategy-items.ts';
import { lessonKeys } from '../../../src/core/training/lesson.ts';
import type { LessonKey } from '../../../src/core/training/lesson.ts';
import { makeLesson } from '../../../src/core/training/make-lesson.ts';
import type { TrainingFacts } from '../../../src/core/training/training-facts.ts';
import { aPhase, aProcess } from '../../support/builders/a-process.ts';
import { aRegisteredPlan, aReplacement } from '../../support/builders/a-registered-plan.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

const plan = (key: string, title: string, more: Partial<RegisteredPlan> = {}): RegisteredPlan =>
  aRegisteredPlan(key, { id: key, title, parentId: null, horizonYears: null, ...more });

const plans: readonly RegisteredPlan[] = [
  plan('samfunn', 'Samfunnsdelen', { level: 'overall', type: 'samfunnsdel', horizonYears: 20, adoptedOn: on('2018-04-25') }),
  plan('areal', 'Arealdelen', { level: 'elaboration', type: 'arealdel', parentId: 'samfunn', horizonYears: 12, adoptedOn: on('2024-02-01') }),
  plan('klima', 'Klimaplanen', { level: 'elaboration', parentId: 'samfunn', horizonYears: 10, adoptedOn: on('2025-03-01') }),
  plan('skole', 'Skoleplanen', { level: 'elaboration', parentId: 'areal', status: 'in-progress' }),
  plan('natur', 'Naturplanen', { level: 'elaboration', status: 'ordered' }),
  plan('handling', 'Handlingsdelen', { level: 'action', type: 'handlings-og-økonomiplan' }),
  plan('enhet', 'Enhetsplanen', { level: 'operations', type: 'virksomhetsplan', treatment: 'administrative' }),
  plan('rapport', 'Årsrapporten', { level: 'reporting', type: 'rapport' }),
  plan('strategi', 'Planstrategien', { level: 'beside', type: 'planstrategi' }),
  plan('gammel', 'Gammel klimaplan', { level: 'elaboration', status: 'replaced', endedOn: on('2025-03-01') }),
]; // prettier-ignore

const process = aProcess({
  phases: [
    aPhase(),
    aPhase({ id: uuid(501), ordinal: 2, title: 'Utforming', startsOn: on('2026-12-16'), endsOn: on('2027-01-31'), lead: 'administration' }),
    aPhase({ id: uuid(502), ordinal: 3, title: 'Høring', startsOn: on('2027-02-01'), endsOn: on('2027-03-31'), lead: 'administration' }),
    aPhase({ id: uuid(503), ordinal: 4, title: 'Vedtak', startsOn: on('2027-04-01'), endsOn: on('2027-05-31') }),
  ],
}); // prettier-ignore

const town: TrainingFacts = {
  plans,
  links: [{ ...aReplacement('klima', 'gammel'), effectiveOn: on('2025-03-01') }],
  term: { startsOn: on('2023-10-01'), endsOn: on('2027-09-30') },
  needs: ['open', 'no-plan'],
  strategyItems: null,
  bodyNames: ['Kommunestyret', 'Formannskapet', 'Planutvalget'],
  upcoming: {
    process,
    phase: process.phases[0]!,
    isUnderWay: true,
    round: {
      processId: process.id,
      title: 'Verksted 1',
      bodyName: 'Kommunestyret',
      startsAt: at('2026-11-19T16:00:00.000Z'),
    },
  },
  today: on('2026-11-05'),
};
const nothing: TrainingFacts = { ...town, plans: [], links: [], term: null, needs: [], bodyNames: [], upcoming: null }; // prettier-ignore

const lesson = (key: LessonKey, facts = town, seed = 'ola') => makeLesson(key, facts, seed, 'nb');
const asked = (key: LessonKey, kind: string, facts = town, seed = 'ola') =>
  lesson(key, facts, seed).questions.find(({ id }) => id.startsWith(`${kind}:`));
const rightOf = (question: ReturnType<typeof asked>) =>
  question?.options.find(({ id }) => id === question.rightId)?.label;

describe('a lesson', () => {
  it('explains the plan system with the municipality’s own plans', () => {
    expect(lesson('plan-system').sentences).toEqual([
      'Kommunen har åtte planer som gjelder eller er på vei.',
      'Rapporter og kunnskapsgrunnlag er ikke planer, og er ikke med i tallet.',
      'Øverst står «Samfunnsdelen». Den sier hva slags samfunn vi vil ha om 20 år, og de andre planene bygger på den.',
      'På nivået under står fire planer. Hver av dem går dypere i ett tema eller ett område.',
      'Så kommer «Handlingsdelen». Der blir penger og oppdrag fordelt for fire år om gangen.',
      'Virksomhetene gjennomfører. Tertialrapportene og årsrapporten forteller de folkevalgte hvordan det gikk.',
      'Ved siden av står «Planstrategien». Den bestemmer én gang i valgperioden hvilke planer vi trenger.',
      'De folkevalgte behandler sju planer. Administrasjonen behandler én plan selv.',
    ]);
    expect(lesson('plan-system').picture.map(({ plans: n }) => n)).toEqual([1, 4, 1, 1, 1]);
  });

  it('tells how the plans stand: by work, council and age', () => {
    const said = lesson('status').sentences;
    expect(said).toContain('Det arbeides med «Skoleplanen».');
    expect(said).toContain('Dette kommunestyret har vedtatt eller videreført to planer. Én plan er vedtatt av et tidligere.');
    const later = lesson('status', { ...town, today: on('2035-03-02') }).sentences;
    expect(later).toContain('Disse er eldre enn tidsrommet de ble laget for: «Klimaplanen».');
    const sameDay = lesson('status', { ...town, today: on('2035-03-01') }).sentences;
    expect(sameDay.join(' ')).not.toContain('Disse er eldre');
  }); // prettier-ignore

  it('tells what is late, and what is to be made, by the planning strategy in force', () => {
    const item = (title: string, more: Partial<StrategyItem>): StrategyItem => ({
      entryId: title,
      kind: 'new',
      title,
      planId: null,
      from: on('2026-01-01'),
      to: on('2026-12-31'),
      progress: 'not-started',
      doneOn: null,
      lateDays: 0,
      ...more,
    });
    const strategyItems = [
      item('Arealdelen', { kind: 'continued', planId: 'areal', lateDays: 128 }),
      item('Naturplanen', { planId: 'natur' }),
      item('Klimaplanen', { planId: 'klima', progress: 'done' }),
    ];
    const held = { ...town, strategyItems };
    expect(lesson('status', held).sentences).toContain('Etter planstrategien skulle dette vært ferdig: «Arealdelen».');
    expect(lesson('status', { ...town, strategyItems: [] }).sentences).toContain('Ingenting er forsinket etter planstrategien.');
    expect(lesson('status').sentences.join(' ')).not.toContain('planstrategien');
    const needed = lesson('needs', held).sentences;
    expect(needed).toContain('Dette skal lages, og er ikke vedtatt ennå: «Naturplanen».');
    expect(needed.join(' ')).not.toMatch(/bestilt, men|Ingen nye/);
    expect(lesson('needs').sentences).toContain('Dette er bestilt, men ikke vedtatt ennå: «Naturplanen».');
  }); // prettier-ignore

  it('does not count or ask about a row that stands for several plans', () => {
    const group = plan('tema', 'Temaplaner', { level: 'elaboration', isGroup: true, status: 'in-progress' });
    const facts = { ...town, plans: [...plans, group] };
    expect(lesson('plan-system', facts).sentences).toContain('Kommunen har åtte planer som gjelder eller er på vei.');
    for (const key of lessonKeys)
      for (let n = 0; n < 20; n += 1)
        expect(JSON.stringify(lesson(key, facts, `person ${n}`))).not.toContain('Temaplaner');
  }); // prettier-ignore

  it('says of a plan below such a row that it builds on the plan above the row', () => {
    const facts = {
      ...town,
      plans: [
        plan('samfunn', 'Samfunnsdelen', { level: 'overall', type: 'samfunnsdel' }),
        plan('tema', 'Temaplaner', { level: 'elaboration', isGroup: true, parentId: 'samfunn' }),
        ...['Klimaplanen', 'Skoleplanen', 'Boligplanen'].map((title) => plan(title, title, { level: 'elaboration', parentId: 'tema' })),
      ],
      links: [],
    };
    expect(lesson('strategic-plans', facts).sentences).toContain('Tre planer bygger på «Samfunnsdelen».');
    expect(rightOf(asked('strategic-plans', 'builds-on', facts))).toBe('Samfunnsdelen');
  }); // prettier-ignore

  it('tells what is asked of one in the phase under way, and when the next workshop is', () => {
    const said = lesson('how-we-work').sentences;
    expect(said).toContain('«Planstrategi 2027–31» er i fasen «Politiske verksteder», som varer til 15. desember 2026.');
    expect(said).toContain('Dette venter vi av de folkevalgte: Møt og svar.');
    expect(said).toContain('Neste verksted er «Verksted 1» for Kommunestyret, torsdag 19. november 2026 kl. 17.00.');
  }); // prettier-ignore

  it.each(lessonKeys)('is four to nine sentences in every language, and the same each time: %s', (key) => {
    for (const language of ['nb', 'nn', 'en'] as const)
      for (const facts of [town, nothing, { ...town, plans: plans.slice(0, 1), links: [] }]) {
        const made = makeLesson(key, facts, 'ola', language);
        expect(made.sentences.length).toBeGreaterThanOrEqual(3);
        expect(made.sentences.length).toBeLessThanOrEqual(9);
        expect(JSON.stringify(made)).not.toMatch(/!|undefined|NaN|\[object/);
        expect(made).toEqual(makeLesson(key, facts, 'ola', language));
        expect(made.questions.length).toBeLessThanOrEqual(3);
      }
  }); // prettier-ignore

  it('asks nothing where there is nothing to ask about, and says what is missing', () => {
    for (const key of lessonKeys) expect(lesson(key, nothing).questions).toEqual([]);
    expect(lesson('plan-system', nothing).sentences[0]).toContain('Ingen planer er lagt inn');
    expect(lesson('how-we-work', nothing).sentences[0]).toContain('Ingen planprosess');
  });
});

describe('a question', () => {
  it('asks on which level a plan stands, with the levels in their order', () => {
    const question = asked('plan-system', 'level');
    const subject = plans.find(({ id }) => id === question?.id.slice('level:'.length));
    expect(question?.rightId).toBe(subject?.level);
    const order = ['overall', 'elaboration', 'action', 'operations', 'reporting'];
    const shown = question?.options.map(({ id }) => id) ?? [];
    expect(shown).toEqual(order.filter((level) => shown.includes(level)));
    expect(shown).toHaveLength(4);
  });

  it('asks who took over, and no other plan that took over stands among what is wrong', () => {
    expect(rightOf(asked('strategic-plans', 'replaces'))).toBe('Klimaplanen');
    const both = {
      ...town,
      links: [...town.links, { ...aReplacement('areal', 'gammel'), effectiveOn: on('2025-03-01') }],
    };
    const question = asked('strategic-plans', 'replaces', both);
    const shown = question?.options.map(({ label }) => label) ?? [];
    expect(shown.filter((label) => ['Klimaplanen', 'Arealdelen'].includes(label))).toHaveLength(1);
  });

  it('is not about a replacement that has not come into effect, nor about a part', () => {
    const waiting = { ...town, links: [aReplacement('klima', 'gammel')] };
    expect(asked('strategic-plans', 'replaces', waiting)).toBeUndefined();
    const part = {
      ...aReplacement('klima', 'gammel', 'Kapittel 2'),
      effectiveOn: on('2025-03-01'),
    };
    expect(asked('strategic-plans', 'replaces', { ...town, links: [part] })).toBeUndefined();
  });

  it('offers no plan above the right one as wrong, whoever is asked', () => {
    for (let n = 0; n < 40; n += 1) {
      const question = asked('strategic-plans', 'builds-on', town, `person ${n}`);
      if (question?.id !== 'builds-on:skole') continue;
      expect(question.rightId).toBe('areal');
      expect(question.options.map(({ id }) => id)).not.toContain('samfunn');
    }
  });

  it.each([
    ['status', 'under-work', 'Skoleplanen'],
    ['status', 'newest', 'Klimaplanen'],
    ['needs', 'ordered', 'Naturplanen'],
    ['needs', 'decides-needs', 'Planstrategien'],
    ['plan-system', 'longest', 'Samfunnsdelen'],
    ['how-we-work', 'phase-lead', 'Politikken'],
    ['how-we-work', 'phase-after', 'Utforming'],
    ['how-we-work', 'round-body', 'Kommunestyret'],
  ] as const)('in «%s» of the kind «%s» is answered by the facts: %s', (key, kind, right) => {
    expect(rightOf(asked(key, kind))).toBe(right);
  });

  it('is left out where two were adopted on the same day, or two plans have one name', () => {
    const twins = plans.map((each) => ({ ...each, adoptedOn: on('2024-02-01') }));
    expect(asked('status', 'newest', { ...town, plans: twins })).toBeUndefined();
    const named = plans.map((each) => ({ ...each, title: 'Plan' }));
    expect(asked('needs', 'ordered', { ...town, plans: named })).toBeUndefined();
  });

  it('is put to different people about different plans', () => {
    const about = new Set(
      Array.from({ length: 20 }, (_, n) => asked('plan-system', 'level', town, `p${n}`)?.id),
    );
    expect(about.size).toBeGreaterThan(2);
  });
});
