import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildAppPackage } from '../../scripts/app-package/build-app-package.ts';
import { parseEnvironment, readEnvironment } from '../../scripts/app-package/environment-file.ts';
import { fillPlaceholders } from '../../scripts/app-package/placeholders.ts';
import { aCompleteEnvironment } from './a-complete-environment.ts';
import { projectUrl } from './project-files.ts';

const folder = projectUrl('appPackage/');

async function builtZip(): Promise<Uint8Array> {
  const result = await buildAppPackage(folder, aCompleteEnvironment);
  expect(result).toMatchObject({ built: true });
  return result.built ? result.zip : new Uint8Array();
}

describe('The app package', () => {
  it('holds the manifest, its languages and its icons, and nothing else', async () => {
    expect(Object.keys(unzipSync(await builtZip())).toSorted()).toEqual([
      'color.png',
      'en.json',
      'manifest.json',
      'nn.json',
      'outline.png',
    ]);
  });

  it('holds the environment’s values in place of the placeholders', async () => {
    const manifest = new TextDecoder().decode(unzipSync(await builtZip())['manifest.json']);

    expect(manifest).not.toContain('${{');
    expect(JSON.parse(manifest)).toMatchObject({
      id: aCompleteEnvironment['TEAMS_APP_ID'],
      validDomains: [aCompleteEnvironment['TAB_DOMAIN']],
      bots: [{ botId: aCompleteEnvironment['BOT_ID'] }],
    });
  });

  it('is the same bytes for the same content', async () => {
    expect(Buffer.from(await builtZip()).equals(await builtZip())).toBe(true);
  });

  it('is refused with every missing variable at once', async () => {
    const { TAB_DOMAIN } = aCompleteEnvironment;
    expect(await buildAppPackage(folder, { TAB_DOMAIN: TAB_DOMAIN ?? '', BOT_ID: '' })).toEqual({
      built: false,
      reason: 'missing-variables',
      missing: ['TEAMS_APP_ID', 'TAB_ENDPOINT', 'BOT_ID', 'AAD_APP_CLIENT_ID'],
    });
  });

  it('is refused with what is wrong when a value does not fit', async () => {
    const result = await buildAppPackage(folder, { ...aCompleteEnvironment, BOT_ID: 'not-a-guid' });

    expect(result).toMatchObject({ built: false, reason: 'invalid' });
    expect(JSON.stringify(result)).toContain('manifest.json: /bots/0/botId');
  });
});

describe('An environment file', () => {
  it('gives names and values, without comments, blanks and quotes', () => {
    expect(parseEnvironment('# a=1\n\nA=1\r\n B = "two words" \nC=\nD=x=y\nnot a line\n')).toEqual({
      A: '1',
      B: 'two words',
      C: '',
      D: 'x=y',
    });
  });

  it('that does not exist gives no environment', async () => {
    expect(await readEnvironment(projectUrl('env/'), 'nowhere')).toBeUndefined();
  });
});

describe('A placeholder', () => {
  it('takes any value without changing the document around it', () => {
    const result = fillPlaceholders('{"name": "${{ NAME }}"}', { NAME: 'a "b" \\ $& c' });

    expect(result.filled && JSON.parse(result.text)).toEqual({ name: 'a "b" \\ $& c' });
  });
});
