import type { CityPicture } from '../../core/city/city-picture.ts';

export type CityVersion = Pick<CityPicture, 'version' | 'byId' | 'at'>;

export type CityStore = {
  /** The newest version. */
  ofProcess(processId: string): Promise<CityPicture | null>;
  version(processId: string, version: number): Promise<CityPicture | null>;
  /** Who drew which version and when, newest first. */
  history(processId: string): Promise<readonly CityVersion[]>;
  /** Adds a version; the same one twice is a fault. */
  add(picture: CityPicture): Promise<void>;
};
