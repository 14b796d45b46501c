import { plansInNynorsk } from './plan-phases.nn.ts';
import type { TemplateTexts } from './template-words.ts';
import { workInNynorsk } from './work-phases.nn.ts';

export const templatesInNynorsk: TemplateTexts = {
  letter: 'Brev til dei folkevalde før start',
  checkIn: (finding) => `Pulssjekk: ${finding}`,
  names: {
    planstrategi: {
      name: 'Planstrategi',
      about: 'Ein gong i valperioden: kva kommunen skal planleggje, og kvifor.',
    },
    'samfunnsdel-formannskap': {
      name: 'Samfunnsdel, formannskapsmodell',
      about: 'Samfunnsdelen i kommuneplanen, knytt til det første året til det nye kommunestyret.',
    },
    'samfunnsdel-merger': {
      name: 'Samfunnsdel for ny kommune',
      about:
        'Ved samanslåing, eller når kommunen vil: tidleg medverknad og felles identitet kjem først.',
    },
    'samfunnsdel-parliamentary': {
      name: 'Samfunnsdel, parlamentarisk modell',
      about:
        'Plattforma til byrådet er premissen, og heile bystyret slepp til før planen blir skriven.',
    },
    temaplan: {
      name: 'Strategi eller temaplan',
      about: 'Frå tinging og mandat, gjennom samskaping med utvalet, til vedtak og oppfølging.',
    },
    byledelse: {
      name: 'Strategisk byleiing',
      about: 'Visjon, aktørar og opningstrekk over lang tid, ved sida av dei lovpålagde planane.',
    },
    competence: {
      name: 'Kompetanseprogram',
      about: 'Fem samlingar over eit år, med læringspunkt etter kvar og spørsmål til drøfting.',
    },
  },
  plans: plansInNynorsk,
  work: workInNynorsk,
};
