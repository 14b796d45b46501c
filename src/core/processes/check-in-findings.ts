import type { Language } from '../documents/document-model.ts';

/** What the cities found that a check-in asks about. */
export const findingIds = [
  'roles',
  'trust',
  'contact',
  'arenas',
  'meaning',
  'early',
  'ownership',
  'anchoring',
  'participation',
  'system',
  'fewer',
] as const;
export type FindingId = (typeof findingIds)[number];

export const findingTitles: Readonly<Record<Language, Readonly<Record<FindingId, string>>>> = {
  nb: {
    roles: 'Rolleforståelse',
    trust: 'Tillit og samarbeidsklima',
    contact: 'Bredere kontaktflate',
    arenas: 'Arenaer på tvers av partiene',
    meaning: 'Hva samskaping betyr her',
    early: 'Tidlig i prosessen',
    ownership: 'Politisk eierskap',
    anchoring: 'Forankring',
    participation: 'Politiske premisser først',
    system: 'Et plansystem som henger sammen',
    fewer: 'Færre planer',
  },
  nn: {
    roles: 'Rolleforståing',
    trust: 'Tillit og samarbeidsklima',
    contact: 'Breiare kontaktflate',
    arenas: 'Arenaer på tvers av partia',
    meaning: 'Kva samskaping tyder her',
    early: 'Tidleg i prosessen',
    ownership: 'Politisk eigarskap',
    anchoring: 'Forankring',
    participation: 'Politiske premissar først',
    system: 'Eit plansystem som heng saman',
    fewer: 'Færre planar',
  },
  en: {
    roles: 'Understanding of roles',
    trust: 'Trust and working climate',
    contact: 'A broader area of contact',
    arenas: 'Arenas across parties',
    meaning: 'What co-creation means here',
    early: 'Early in the process',
    ownership: 'Political ownership',
    anchoring: 'Anchoring',
    participation: 'Political premises first',
    system: 'A plan system that hangs together',
    fewer: 'Fewer plans',
  },
};
