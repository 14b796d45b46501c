import type { DocumentBlock, DocumentModel } from '../../../src/core/documents/document-model.ts';

/** A short document with fixed content, for tests that change one thing at a time. */
export function documentWith(overrides: Partial<DocumentModel> = {}): DocumentModel {
  return {
    title: 'Protokoll',
    language: 'nb',
    municipality: 'Bærum kommune',
    subtitle: 'Kommunestyret, 19. november 2026',
    identifier: 'KS 09/2026',
    pageLabel: 'Side {page} av {pages}',
    createdAt: '2026-11-19T20:15:00.000Z',
    blocks: [{ kind: 'paragraph', text: 'Møtet ble åpnet klokka 18.' }],
    ...overrides,
  };
}

const attendance = [
  ['Ingrid Mathisen', 'Kommunestyret', 'Til stede'],
  ['Jon Áhkká Somby', 'Kommunestyret', 'Til stede på fjernmøte'],
  ['Marit Østbye-Aasen', 'Formannskapet', 'Til stede fra sak 3'],
  ['Sunniva Čáppa', 'Hovedutvalg for oppvekst', 'Fravær meldt, vara møtte'],
  ['Ola Nordbø', 'Kommunestyret', 'Til stede'],
];

const goals = [
  [
    'Alle barn har en voksen de stoler på',
    'Andel elever i 7. trinn som svarer ja',
    '91 %',
    '95 %',
    '2028',
  ],
  [
    'Eldre bor trygt hjemme lenger',
    'Gjennomsnittlig alder ved innflytting i sykehjem',
    '84,1 år',
    '85,5 år',
    '2030',
  ],
  [
    'Kommunen kutter egne klimagassutslipp',
    'Tonn CO₂-ekvivalenter fra egen virksomhet',
    '6 420 t',
    '2 900 t',
    '2030',
  ],
  ['Flere deltar i planarbeidet', 'Antall innspill i høringer per år', '312', '600', '2027'],
  ['Sykefraværet går ned', 'Egenmeldt og legemeldt fravær samlet', '9,4 %', '7,5 %', '2029'],
];

const protocol: readonly DocumentBlock[] = [
  {
    kind: 'facts',
    items: [
      { term: 'Tid', description: 'Torsdag 19. november 2026, kl. 16.00–19.45' },
      { term: 'Sted', description: 'Rådhuset, kommunestyresalen, og på Teams' },
      { term: 'Møteleder', description: 'Ordfører Ingrid Mathisen' },
      {
        term: 'Møteform',
        description: 'Åpent arbeidsmøte. Innkalling og saksliste ble publisert 5. november 2026.',
      },
      { term: 'Rettslig grunnlag', description: 'Kommuneloven § 11-5: møtet gikk for åpne dører.' },
    ],
  },
  { kind: 'heading', level: 1, text: 'Til stede' },
  {
    kind: 'table',
    caption: 'Medlemmer og oppmøte',
    columns: [{ title: 'Navn' }, { title: 'Organ' }, { title: 'Oppmøte' }],
    rows: attendance,
  },
  { kind: 'heading', level: 1, text: 'Hva møtet handlet om' },
  {
    kind: 'paragraph',
    text: 'Kommunestyret arbeidet med utkastet til samfunnsdel for 2027–2038. Formålet var å gi administrasjonen en tydelig retning før planforslaget legges ut til høring. Innspillene er råd, ikke vedtak: kommunestyret behandler planforslaget i mars 2027.',
  },
  {
    kind: 'paragraph',
    text: 'Administrasjonen la fram kunnskapsgrunnlaget, økonomien i planperioden (drift 14,2 mrd. €-justert, investering 3,1 mrd.) og hva de 1 204 innspillene fra medvirkningen sier. Samiske interesser er ivaretatt i samråd med Bearvva sámi searvi, jf. giellaláhka, og ordet «ŋ» skrives slik det skal.',
  },
  { kind: 'heading', level: 2, text: 'Spørsmålene gruppene fikk' },
  {
    kind: 'list',
    ordered: true,
    items: [
      'Hva skal være annerledes i Bærum i 2038, sett fra en innbygger på tolv år og en på åttito?',
      'Hvilke to mål er de viktigste dersom økonomien blir strammere enn vi tror?',
      'Hva må kommunen slutte med?',
    ],
  },
  { kind: 'heading', level: 1, text: 'Mål i utkastet' },
  {
    kind: 'table',
    caption: 'Mål, måltall og frist slik utkastet lyder etter møtet',
    columns: [
      { title: 'Mål' },
      { title: 'Måltall' },
      { title: 'Nå', align: 'end' },
      { title: 'Mål', align: 'end' },
      { title: 'Frist', align: 'end' },
    ],
    rows: goals,
  },
  { kind: 'heading', level: 1, text: 'Resultat av spørringen' },
  {
    kind: 'paragraph',
    text: 'Spørringen var anonym og et råd, ikke en votering. 43 av 51 medlemmer svarte. Resultatet vises samlet, og grupper med færre enn tre svar er ikke brutt ned.',
  },
  {
    kind: 'bars',
    caption: 'Hvilket mål bør komme først?',
    alternativeText:
      'Av 43 svar valgte 17 trygg oppvekst, 12 eldre hjemme, 9 klimagassutslipp, 5 deltakelse i planarbeidet og ingen sykefravær.',
    bars: [
      { label: 'Alle barn har en voksen de stoler på', share: 1, text: '17 av 43' },
      { label: 'Eldre bor trygt hjemme lenger', share: 12 / 17, text: '12 av 43' },
      { label: 'Kommunen kutter egne klimagassutslipp', share: 9 / 17, text: '9 av 43' },
      { label: 'Flere deltar i planarbeidet', share: 5 / 17, text: '5 av 43' },
      { label: 'Sykefraværet går ned', share: 0, text: '0 av 43' },
    ],
  },
  { kind: 'heading', level: 1, text: 'Videre arbeid' },
  {
    kind: 'list',
    ordered: false,
    items: [
      'Kommunedirektøren legger fram et bearbeidet utkast for formannskapet innen 15. januar 2027.',
      'Utkastet skal vise hva som er tatt ut, og hvorfor.',
      'Høringen varer i minst seks uker (plan- og bygningsloven § 11-14).',
    ],
  },
  { kind: 'heading', level: 2, text: 'Saker som ble utsatt' },
  { kind: 'heading', level: 3, text: 'Sak 41/26: Kultur- og idrettsplan' },
  {
    kind: 'paragraph',
    text: 'Utsatt til desember.\nSaken sendes på nytt til medlemmene én uke før møtet.',
  },
];

/** A protocol as a council would write it, with every kind of block, in bokmål. */
export function protocolExample(overrides: Partial<DocumentModel> = {}): DocumentModel {
  return documentWith({
    title: 'Protokoll fra arbeidsmøte om samfunnsdelen 2027–2038',
    subtitle: 'Kommunestyret, 19. november 2026',
    identifier: '2026-11-19_KS_09-2026_Moetebok_v1',
    blocks: protocol,
    ...overrides,
  });
}

/** The protocol's blocks so many times over: 150 repetitions make some 500 pages. */
export function longDocument(repetitions: number): DocumentModel {
  const blocks = Array.from({ length: repetitions }, (_, index): readonly DocumentBlock[] => [
    { kind: 'heading', level: 1, text: `Del ${index + 1}` },
    ...protocol.map((block) =>
      block.kind === 'table'
        ? { ...block, rows: [...block.rows, ...block.rows, ...block.rows] }
        : block,
    ),
  ]).flat();
  return documentWith({ title: 'Handlingsprogram med økonomiplan 2027–2030', blocks });
}
