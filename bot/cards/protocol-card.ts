import type { ProtocolCardFacts } from '../../src/app/ports/messenger.ts';
import { never } from '../../src/core/decision.ts';
import { formatMoment } from '../../src/core/time/format.ts';
import { protocolTexts } from '../texts/protocol-texts.ts';
import { asSentence, card, cardEdition, heading, openAction, smallPrint } from './card-frame.ts';
import { paragraph } from './elements.ts';
import type { AdaptiveCard, Execute } from './elements.ts';

/** Minutes that somebody is asked about. Accepting is one press; other words are written beside the passage they are about, which is in the tab. */
export function protocolCard(facts: ProtocolCardFacts): AdaptiveCard {
  const { language, standing, deadline, draftId, tabAddress, title, bodyName } = facts;
  const texts = protocolTexts[language];
  const told = toldIn(facts);
  const isAsked = standing === 'to-correct' || standing === 'accepted';
  const until = isAsked && deadline !== null ? [texts.until(formatMoment(deadline, language))] : [];
  const accept: Execute = {
    ...{ type: 'Action.Execute', title: texts.accept, verb: 'accept-protocol' },
    ...{ data: { draftId, edition: cardEdition }, associatedInputs: 'none', style: 'positive' },
  };
  const spoken = `${asSentence(protocolSummary(facts))} ${told}`;
  return card({
    language,
    ...{ speak: spoken, fallbackText: spoken },
    body: [
      ...heading(texts.kicker(bodyName), title, ''),
      paragraph(told, standing === 'over' ? {} : { weight: 'bolder' }),
      ...(standing === 'over' ? [] : [smallPrint(texts.small, ...until)]),
    ],
    actions: [
      ...(standing === 'to-correct' ? [accept] : []),
      openAction(isAsked ? texts.propose : texts.read, tabAddress),
    ],
  });
}

export function protocolSummary({ language, title }: ProtocolCardFacts): string {
  return protocolTexts[language].summary(title);
}

function toldIn({ language, standing }: ProtocolCardFacts): string {
  const texts = protocolTexts[language];
  switch (standing) {
    case 'to-correct':
      return texts.toCorrect;
    case 'to-approve':
      return texts.toApprove;
    case 'accepted':
      return texts.accepted;
    case 'over':
      return texts.over;
    default:
      return never(standing);
  }
}
