import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { drawCard } from '../../../tab/parts/polls/draw-card.ts';

// Runs in the browser: draws cards below each other, as Teams would in one of its themes. Bundled by the test.

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

export type CardToShow = {
  readonly name: string;
  readonly card: Readonly<Record<string, unknown>>;
};
export type ShowCards = (
  cards: readonly CardToShow[],
  theme: keyof typeof themes,
  language: string,
) => void;

const showCards: ShowCards = (cards, theme, language) => {
  const { documentElement: page, body } = document;
  page.lang = language;
  page.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  for (const [name, value] of Object.entries(themes[theme]))
    page.style.setProperty(`--${name}`, String(value));
  const main = document.createElement('main');
  for (const { name, card } of cards) {
    const holder = document.createElement('div');
    holder.className = 'drawn-card';
    holder.dataset['card'] = name;
    main.append(holder);
    drawCard(card, holder);
  }
  body.replaceChildren(main);
};
Object.assign(window, { showCards });
