import { describe, expect, it } from 'vitest';
import { addressRefusal, keepDocument } from '../../../src/core/plans/keep-document.ts';
import type { DocumentFacts, PlanDocument } from '../../../src/core/plans/plan-document.ts';
import { aRegisteredPlan } from '../../support/builders/a-registered-plan.ts';
import { on } from '../../support/builders/instants.ts';

const today = on('2026-11-20');
const plan = aRegisteredPlan('klima', { version: 3 });
const facts: DocumentFacts = {
  title: 'Plankart',
  kind: 'map',
  address: 'https://www.baerum.kommune.no/kart.pdf',
  datedOn: on('2024-05-15'),
};
const stored: PlanDocument = { ...facts, id: 'd', planId: 'klima', isExample: false };

describe('where a document is found', () => {
  it.each([
    'https://www.baerum.kommune.no/',
    'https://bærum.kommune.no/planer?id=4#side-2',
    'HTTPS://innsyn.example.org:8443/sak/12',
    'https://example.org',
    // An @ after the host is part of a path, and says nothing about anybody.
    'https://example.org/dokument@2024',
  ])('%s is taken', (address) => {
    expect(addressRefusal(address)).toBeUndefined();
  });

  it.each([
    ['javascript:alert(1)', 'address-not-https'],
    ['JaVaScRiPt:alert(1)//https://example.org', 'address-not-https'],
    ['data:text/html,<script>1</script>', 'address-not-https'],
    ['file:///etc/passwd', 'address-not-https'],
    ['http://example.org', 'address-not-https'],
    ['//example.org', 'address-not-https'],
    ['', 'address-not-https'],
    ['https:example.org', 'address-not-https'],
    ['https://kari:hemmelig@example.org/', 'address-with-credentials'],
    ['https://kari@example.org', 'address-with-credentials'],
    ['https://', 'address-not-understood'],
    ['https://localhost', 'address-not-understood'],
    ['https://example.org\\@evil.org', 'address-with-credentials'],
    ['https://example.org\\evil', 'address-not-understood'],
    ['https://example.org/to ord', 'address-not-understood'],
    ['https://example.org/a\nb', 'address-not-understood'],
    ['https://exa\tmple.org/', 'address-not-understood'],
    ['https://.org/', 'address-not-understood'],
  ])('%j is refused as %s', (address, code) => {
    expect(addressRefusal(address)).toEqual({ code });
  });
});

describe('keeping a plan’s documents', () => {
  const add = (documents: readonly PlanDocument[], given = facts, seen = 3) =>
    keepDocument(plan, documents, seen, { kind: 'add-document', id: 'new', facts: given }, today);

  it('adds one, raises the plan’s version, and remembers it', () => {
    expect(add([])).toMatchObject({
      value: {
        plans: [{ version: 4 }],
        documents: [{ id: 'new', planId: 'klima', title: 'Plankart' }],
        happened: [{ kind: 'document-added', on: today, details: { document: facts } }],
      },
    });
  });

  it('also of a plan that has ended: its papers are still looked for', () => {
    const ended = aRegisteredPlan('old', { status: 'replaced' });
    const command = { kind: 'add-document', id: 'new', facts } as const;
    expect(keepDocument(ended, [], 1, command, today).refused).toBe(false);
  });

  it('refuses what leads to the same place, by the name it stands under', () => {
    expect(add([stored], { ...facts, title: 'Kartet' })).toEqual({
      refused: true,
      refusal: { code: 'document-already-there', title: 'Plankart' },
    });
  });

  it('refuses whoever holds an older version', () => {
    const refusal = { code: 'version-conflict', version: 3 };
    expect(add([], facts, 2)).toEqual({ refused: true, refusal });
  });

  it('changes one and remembers both forms; the same again changes nothing', () => {
    const change = (given: DocumentFacts) =>
      keepDocument(plan, [stored], 3, { kind: 'change-document', id: 'd', facts: given }, today);
    const summary = { ...facts, kind: 'summary' } as const;
    expect(change(summary)).toMatchObject({
      value: {
        documents: [{ id: 'd', kind: 'summary' }],
        happened: [{ details: { document: summary, earlierDocument: facts } }],
      },
    });
    expect(change({ ...facts, address: ` ${facts.address} ` })).toMatchObject({
      value: { plans: [], documents: [], happened: [] },
    });
    expect(change({ ...facts, address: 'http://example.org' })).toMatchObject({
      refusal: { code: 'address-not-https' },
    });
  });

  it('withdraws one, and the history keeps what it was', () => {
    const withdraw = (id: string) =>
      keepDocument(plan, [stored], 3, { kind: 'withdraw-document', id }, today);
    expect(withdraw('d')).toMatchObject({
      value: {
        withdrawnDocumentIds: ['d'],
        happened: [{ kind: 'document-withdrawn', details: { document: facts } }],
      },
    });
    expect(withdraw('x')).toMatchObject({ refusal: { code: 'no-such-document' } });
  });
});
