import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCommand } from '../../bot/texts/commands.ts';
import { manifestProblems } from '../../scripts/app-package/manifest-problems.ts';
import { fillPlaceholders, placeholdersIn } from '../../scripts/app-package/placeholders.ts';
import { aCompleteEnvironment } from './a-complete-environment.ts';
import { projectText } from './project-files.ts';

const TEXTS = ['manifest.json', 'nn.json', 'en.json'] as const;
const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/iu;

/** What each command of the personal chat asks for, in the manifest's order. */
const commandsMeant = ['help', 'my-polls', 'plans', 'plan', 'red-thread', 'training', 'next-round', 'language', 'pause']; // prettier-ignore

const command = z.object({ title: z.string(), description: z.string() });
const manifest = z
  .object({
    $schema: z.string(),
    manifestVersion: z.string(),
    version: z.string(),
    localizationInfo: z.object({
      defaultLanguageTag: z.string(),
      additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
    }),
    staticTabs: z.array(
      z.object({ entityId: z.string(), name: z.string().optional(), scopes: z.array(z.string()) }),
    ),
    bots: z.array(
      z.object({
        scopes: z.array(z.string()),
        commandLists: z.array(
          z.object({ scopes: z.array(z.string()), commands: z.array(command) }),
        ),
      }),
    ),
    activities: z.object({
      activityTypes: z.array(
        z.object({ type: z.string(), description: z.string(), templateText: z.string() }),
      ),
    }),
    composeExtensions: z.array(
      z.object({
        commands: z.array(command.extend({ parameters: z.array(command) })),
        messageHandlers: z.array(z.object({ value: z.object({ domains: z.array(z.string()) }) })),
      }),
    ),
    configurableTabs: z.array(
      z.object({ configurationUrl: z.string(), context: z.array(z.string()) }),
    ),
    supportsChannelFeatures: z.string(),
  })
  .parse(JSON.parse(await projectText('appPackage/manifest.json')));
const nynorsk = z
  .record(z.string(), z.string())
  .parse(JSON.parse(await projectText('appPackage/nn.json')));
const english = z
  .record(z.string(), z.string())
  .parse(JSON.parse(await projectText('appPackage/en.json')));

/** What the manifest says in bokmål that a reader sees, under the keys that the languages use. */
function bokmalTexts(): Readonly<Record<string, string>> {
  const tabs = manifest.staticTabs.flatMap(({ name }, tab) =>
    name === undefined ? [] : [[`staticTabs[${String(tab)}].name`, name] as const],
  );
  const commands = (manifest.bots[0]?.commandLists ?? []).flatMap((list, l) =>
    list.commands.flatMap(({ title, description }, c) => {
      const key = `bots[0].commandLists[${String(l)}].commands[${String(c)}]`;
      return [[`${key}.title`, title] as const, [`${key}.description`, description] as const];
    }),
  );
  const extension = manifest.composeExtensions.flatMap((each, e) =>
    each.commands.flatMap(({ parameters, ...own }, c) => {
      const key = `composeExtensions[${String(e)}].commands[${String(c)}]`;
      const texts = [
        [key, own] as const,
        ...parameters.map(
          (parameter, p) => [`${key}.parameters[${String(p)}]`, parameter] as const,
        ),
      ];
      return texts.flatMap(([at, { title, description }]) => [
        [`${at}.title`, title] as const,
        [`${at}.description`, description] as const,
      ]);
    }),
  );
  const notices = manifest.activities.activityTypes.flatMap((each, a) => {
    const key = `activities.activityTypes[${String(a)}]`;
    return [
      [`${key}.description`, each.description] as const,
      [`${key}.templateText`, each.templateText] as const,
    ];
  });
  return Object.fromEntries([...tabs, ...commands, ...extension, ...notices]);
}

describe('The Teams manifest', () => {
  it('is valid, with its languages, by the schemas that it names', async () => {
    const filled = await Promise.all(
      TEXTS.map(async (file) => {
        const result = fillPlaceholders(
          await projectText(`appPackage/${file}`),
          aCompleteEnvironment,
        );
        expect(result.filled).toBe(true);
        return [file, result.filled ? result.text : ''] as const;
      }),
    );

    expect(await manifestProblems(filled)).toEqual([]);
  });

  it('is refused by the same validation when a required part is gone', async () => {
    const source = await projectText('appPackage/manifest.json');
    const result = fillPlaceholders(
      source.replace('"accentColor"', '"accent"'),
      aCompleteEnvironment,
    );

    expect(
      await manifestProblems([['manifest.json', result.filled ? result.text : '']]),
    ).not.toEqual([]);
  });

  it('follows schema 1.25 or newer, where support for all channel types is declared', () => {
    const [major = 0, minor = 0] = manifest.manifestVersion.split('.').map(Number);
    expect(major * 1000 + minor).toBeGreaterThanOrEqual(1025);
    expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
    expect(manifest.supportsChannelFeatures).toBe('tier1');
  });

  it.each(TEXTS)('names no installation: %s holds placeholders and no literal id', async (file) => {
    expect(await projectText(`appPackage/${file}`)).not.toMatch(GUID);
  });

  it.each(['dev', 'prod'])(
    'takes every placeholder from a variable of env/.env.%s',
    async (name) => {
      const declared = await projectText(`env/.env.${name}`);
      const wanted = placeholdersIn(await projectText('appPackage/manifest.json'));

      expect(wanted).toContain('TEAMS_APP_ID');
      expect(wanted.filter((variable) => !declared.includes(`\n${variable}=`))).toEqual([]);
    },
  );

  it('speaks bokmål by itself, and nynorsk and English from files', () => {
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'nb',
      additionalLanguages: [
        { languageTag: 'nn', file: 'nn.json' },
        { languageTag: 'en', file: 'en.json' },
      ],
    });
  });

  it.each([
    ['nynorsk', nynorsk],
    ['English', english],
  ])('says everything in %s that it says in bokmål, and nothing more', (_, texts) => {
    const fixed = ['$schema', 'name.short', 'name.full', 'description.short', 'description.full'];
    expect(Object.keys(texts).toSorted()).toEqual(
      [...fixed, ...Object.keys(bokmalTexts())].toSorted(),
    );
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('names the kind of notice in the activity feed that the app sends, filled with its one text in every language', async () => {
    const [only, ...others] = manifest.activities.activityTypes;
    expect(others).toEqual([]);
    expect(await projectText('src/adapters/graph/activity-feed.ts')).toContain(
      `'${only?.type ?? '?'}'`,
    );
    for (const texts of [bokmalTexts(), nynorsk, english])
      expect(texts['activities.activityTypes[0].templateText']).toBe('{text}');
  });

  it('offers the same commands wherever the bot is, less what is personal in a group', () => {
    const lists = manifest.bots[0]?.commandLists ?? [];
    const titles = lists.map((list) => list.commands.map(({ title }) => title));

    expect(lists.map(({ scopes }) => scopes)).toEqual([['personal'], ['team', 'groupChat']]);
    expect(titles).toEqual([
      [
        'hjelp',
        'mine spørsmål',
        'planer',
        'plan',
        'rød tråd',
        'opplæring',
        'neste verksted',
        'språk',
        'pause',
      ],
      ['hjelp', 'planer', 'plan', 'rød tråd', 'neste verksted'],
    ]);
  });

  it('offers no command that the bot does not understand, and means the same by it in every language', () => {
    for (const [place, meant] of commandsMeant.entries())
      for (const texts of [bokmalTexts(), nynorsk, english]) {
        const word = texts[`bots[0].commandLists[0].commands[${String(place)}].title`] ?? '';
        expect(readCommand(word)?.name, word).toBe(meant);
      }
    expect(manifest.bots[0]?.commandLists[0]?.commands).toHaveLength(commandsMeant.length);
  });

  it('names a command by the same word in every list of a language', () => {
    const word = (texts: Readonly<Record<string, string>>, list: number, place: number) =>
      texts[`bots[0].commandLists[${String(list)}].commands[${String(place)}].title`];
    for (const texts of [bokmalTexts(), nynorsk, english]) {
      expect([0, 1, 2, 3, 4].map((place) => word(texts, 1, place))).toEqual(
        [0, 2, 3, 4, 6].map((place) => word(texts, 0, place)),
      );
    }
  });

  it('unfolds addresses of the tab’s own host and of no other', () => {
    const domains = manifest.composeExtensions.flatMap(({ messageHandlers }) =>
      messageHandlers.flatMap(({ value }) => value.domains),
    );
    expect(domains).toEqual(['${{TAB_DOMAIN}}']);
  });

  it('keeps its static tabs personal, or Teams would pass over the configurable tab', () => {
    expect(manifest.staticTabs.flatMap(({ scopes }) => scopes)).toEqual(
      manifest.staticTabs.map(() => 'personal'),
    );
    expect(manifest.configurableTabs).toHaveLength(1);
    expect(manifest.configurableTabs[0]?.configurationUrl).toBe('${{TAB_ENDPOINT}}/tab/configure');
    expect(manifest.configurableTabs[0]?.context).toEqual(
      expect.arrayContaining(['channelTab', 'meetingSidePanel', 'meetingStage']),
    );
  });

  it('has exclamation marks in no language', () => {
    for (const texts of [bokmalTexts(), nynorsk, english]) {
      expect(Object.values(texts).join(' ')).not.toContain('!');
    }
  });
});
