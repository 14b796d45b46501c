import type { ChainFinding } from '../../core/records/archive-check.ts';
import type { MunicipalityScope } from '../authority.ts';

export type AuditChain = {
  /**
   * Recomputes every hash of a municipality's audit log.
   * @param anchors hashes by sequence number, as they were written down elsewhere
   * @param onRows called for every thousand rows that are done
   */
  verify(
    scope: MunicipalityScope,
    anchors: ReadonlyMap<number, string>,
    onRows: () => Promise<void>,
  ): Promise<ChainFinding>;
};
