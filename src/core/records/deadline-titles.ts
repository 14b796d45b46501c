import type { StatutoryRuleName } from '../deadlines/statutory-rule.ts';
import type { Language } from '../documents/document-model.ts';

/** What each deadline of the law is called in a document; its paragraph stands beside. */
export const deadlineTitles: Readonly<
  Record<Language, Readonly<Record<StatutoryRuleName, string>>>
> = {
  nb: {
    'planning-strategy-adopted': 'Planstrategien vedtas etter at kommunestyret er konstituert',
    'planning-strategy-public': 'Forslag til planstrategi offentlig før behandlingen',
    'planning-programme-hearing': 'Høring av planprogram',
    'plan-hearing': 'Høring av planforslag',
    'action-part-public': 'Handlingsdelen offentlig før behandlingen',
    'economy-plan-public': 'Innstilling til økonomiplan offentlig før behandlingen',
    'economy-plan-adopted': 'Økonomiplan og budsjett vedtas før budsjettåret begynner',
  },
  nn: {
    'planning-strategy-adopted':
      'Planstrategien blir vedteken etter at kommunestyret er konstituert',
    'planning-strategy-public': 'Framlegg til planstrategi offentleg før handsaminga',
    'planning-programme-hearing': 'Høyring av planprogram',
    'plan-hearing': 'Høyring av planframlegg',
    'action-part-public': 'Handlingsdelen offentleg før handsaminga',
    'economy-plan-public': 'Innstilling til økonomiplan offentleg før handsaminga',
    'economy-plan-adopted': 'Økonomiplan og budsjett blir vedtekne før budsjettåret byrjar',
  },
  en: {
    'planning-strategy-adopted':
      'The planning strategy is adopted after the council was constituted',
    'planning-strategy-public': 'Proposed planning strategy public before it is treated',
    'planning-programme-hearing': 'Hearing of a planning programme',
    'plan-hearing': 'Hearing of a proposed plan',
    'action-part-public': 'Action part public before it is treated',
    'economy-plan-public': 'Proposed economy plan public before it is treated',
    'economy-plan-adopted': 'Economy plan and budget adopted before the budget year begins',
  },
};
