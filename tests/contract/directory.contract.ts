import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppInstallations, Directory } from '../../src/app/ports/microsoft.ts';
import type { Municipality } from '../../src/core/municipalities/municipality.ts';
import { valueOf } from './record-library.contract.ts';

export type DirectoryUnderContract = {
  readonly directory: Directory;
  readonly municipality: Municipality;
  /** A group with these members, enough for several pages. */
  readonly groupId: string;
  readonly memberIds: readonly string[];
  close(): Promise<void>;
};

export function directoryContract(
  name: string,
  setUp: () => Promise<DirectoryUnderContract>,
): void {
  describe(`a directory (${name})`, () => {
    let under: DirectoryUnderContract;
    beforeAll(async () => {
      under = await setUp();
    });
    afterAll(() => under.close());

    it('lists every member of a group, over all pages and each once', async () => {
      const members = valueOf(
        await under.directory.groupMembers(under.municipality, under.groupId),
      );
      expect(members.toSorted()).toEqual(under.memberIds.toSorted());
    });

    it('names every member', async () => {
      const people = valueOf(await under.directory.groupPeople(under.municipality, under.groupId));
      expect(people.map(({ objectId }) => objectId).toSorted()).toEqual(under.memberIds.toSorted());
      expect(people.every(({ name }) => name !== '')).toBe(true);
    });

    it('answers "not-found" for a group that is not there', async () => {
      const nowhere = '0190a000-0000-4000-8000-00000000dead';
      expect(await under.directory.groupMembers(under.municipality, nowhere)).toMatchObject({
        refused: true,
        refusal: { code: 'not-found' },
      });
    });
  });
}

export type InstallationsUnderContract = {
  readonly installations: AppInstallations;
  readonly municipality: Municipality;
  readonly personObjectId: string;
  close(): Promise<void>;
};

export function appInstallationsContract(
  name: string,
  setUp: () => Promise<InstallationsUnderContract>,
): void {
  describe(`app installations (${name})`, () => {
    let under: InstallationsUnderContract;
    beforeAll(async () => {
      under = await setUp();
    });
    afterAll(() => under.close());

    it('installs the app once, and is content when it is there already', async () => {
      const { installations, municipality, personObjectId } = under;
      expect(valueOf(await installations.installFor(municipality, personObjectId))).toBe(
        'installed',
      );
      expect(valueOf(await installations.installFor(municipality, personObjectId))).toBe(
        'was-there',
      );
    });

    it('answers "not-found" while the app is not in the catalogue', async () => {
      const unpublished = { ...under.municipality, catalogueAppId: null };
      expect(await under.installations.installFor(unpublished, under.personObjectId)).toEqual({
        refused: true,
        refusal: { code: 'not-found' },
      });
    });
  });
}
