import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTheme } from './use-theme.ts';

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/** Draws what is inside in the theme that Teams or the browser shows. `data-theme` lets our own pictures follow. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const theme = useTheme();
  return (
    <FluentProvider theme={themes[theme]} className="themed" data-theme={theme}>
      {children}
    </FluentProvider>
  );
}
