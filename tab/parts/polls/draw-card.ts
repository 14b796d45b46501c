import { AdaptiveCard, GlobalSettings, HostConfig } from 'adaptivecards';
import { cardHostConfig } from './card-host-config.ts';
import { cardMarkdown } from './card-markdown.ts';
import './drawn-card.css';

const hostConfig = new HostConfig(cardHostConfig);
// A stop for the Tab key that does nothing is one stop too many.
GlobalSettings.setTabIndexAtCardRoot = false;
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardMarkdown(text);
  result.didProcess = true;
};

/** Draws an Adaptive Card into an element, in place of what is there, as Teams would. Pressing a button validates and does nothing more. */
export function drawCard(card: Readonly<Record<string, unknown>>, into: HTMLElement): void {
  const drawing = new AdaptiveCard();
  drawing.hostConfig = hostConfig;
  drawing.parse(card);
  into.replaceChildren();
  // `speak` is a label, and a label needs something to be the name of.
  drawing.render(into)?.setAttribute('role', 'group');
}
