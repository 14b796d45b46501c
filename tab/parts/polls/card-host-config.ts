/** Where the card stands on our pages: below a section's heading. */
const headingLevel = 3;

// Colours are Fluent's variables: Teams draws with the same tokens, and light, dark and high contrast follow without drawing the card again.
const ink = (name: string) => `var(--color${name})`;
const text = { default: ink('NeutralForeground1'), subtle: ink('NeutralForeground2') };
const foregroundColors = {
  default: text,
  dark: text,
  light: text,
  accent: { default: ink('BrandForegroundLink'), subtle: ink('BrandForegroundLink') },
  good: { default: ink('PaletteGreenForeground1'), subtle: ink('PaletteGreenForeground1') },
  warning: { default: ink('PaletteYellowForeground2'), subtle: ink('PaletteYellowForeground2') },
  attention: { default: ink('PaletteRedForeground1'), subtle: ink('PaletteRedForeground1') },
};

const type = {
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
};

/** How Teams draws cards: its sizes of text, its distances and its colours. Source: Microsoft's published host configuration for Teams, light. */
export const cardHostConfig = {
  supportsInteractivity: true,
  choiceSetInputValueSeparator: ',',
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: ink('NeutralStroke2') },
  fontTypes: {
    default: { fontFamily: 'var(--fontFamilyBase)', ...type },
    monospace: { fontFamily: 'var(--fontFamilyMonospace)', ...type },
  },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  containerStyles: {
    default: { backgroundColor: ink('NeutralBackground1'), foregroundColors },
    emphasis: { backgroundColor: ink('NeutralBackground2'), foregroundColors },
    attention: { backgroundColor: ink('PaletteRedBackground1'), foregroundColors },
  },
  inputs: {
    label: {
      inputSpacing: 'Small',
      requiredInputs: { weight: 'Bolder', suffix: ' *', suffixColor: 'Attention' },
      optionalInputs: { weight: 'Default' },
    },
    errorMessage: { color: 'Attention', weight: 'Default' },
  },
  actions: {
    maxActions: 6,
    spacing: 'Default',
    buttonSpacing: 8,
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
  },
  adaptiveCard: { allowCustomStyle: false },
  textBlock: { headingLevel },
};
