import { plansInBokmal } from './plan-phases.nb.ts';
import type { TemplateTexts } from './template-words.ts';
import { workInBokmal } from './work-phases.nb.ts';

export const templatesInBokmal: TemplateTexts = {
  letter: 'Brev til de folkevalgte før start',
  checkIn: (finding) => `Pulssjekk: ${finding}`,
  names: {
    planstrategi: {
      name: 'Planstrategi',
      about: 'En gang i valgperioden: hva kommunen skal planlegge, og hvorfor.',
    },
    'samfunnsdel-formannskap': {
      name: 'Samfunnsdel, formannskapsmodell',
      about: 'Kommuneplanens samfunnsdel, knyttet til det nye kommunestyrets første år.',
    },
    'samfunnsdel-merger': {
      name: 'Samfunnsdel for ny kommune',
      about:
        'Ved sammenslåing, eller når kommunen vil: tidlig medvirkning og felles identitet kommer først.',
    },
    'samfunnsdel-parliamentary': {
      name: 'Samfunnsdel, parlamentarisk modell',
      about: 'Byrådets plattform er premisset, og hele bystyret slippes til før planen skrives.',
    },
    temaplan: {
      name: 'Strategi eller temaplan',
      about: 'Fra bestilling og mandat, gjennom samskaping med utvalget, til vedtak og oppfølging.',
    },
    byledelse: {
      name: 'Strategisk byledelse',
      about: 'Visjon, aktører og åpningstrekk over lang tid, ved siden av de lovpålagte planene.',
    },
    competence: {
      name: 'Kompetanseprogram',
      about: 'Fem samlinger over et år, med læringspunkter etter hver og spørsmål til drøfting.',
    },
  },
  plans: plansInBokmal,
  work: workInBokmal,
};
