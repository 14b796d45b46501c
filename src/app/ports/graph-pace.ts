import type { ResourceUnits, Urgency } from '../../core/microsoft/resource-units.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';

/** A turn to make one call to SharePoint; the wait is in milliseconds. */
export type GraphTurn = { readonly isGiven: boolean; readonly waitMs: number };

export type WantedUnits = {
  readonly units: ResourceUnits;
  readonly urgency: Urgency;
  readonly unitsPerMinute: number;
  /** A turn that comes later than this is not given. */
  readonly withinMs: number;
};

/** What has been asked of SharePoint by all replicas together, by the database's clock. */
export type GraphPaceStore = {
  /** Gives a turn and counts its units, or says when to ask again. Holds the tenant's pace until the transaction ends. */
  take(wanted: WantedUnits): Promise<GraphTurn>;
  /** SharePoint asked to be left alone: nobody in this tenant is given a turn before. A shorter pause never shortens a longer one. */
  hold(seconds: number): Promise<void>;
};

/** The same for an adapter, which has no transaction of its own. */
export type GraphTurns = {
  take(
    municipality: Pick<Municipality, 'id'>,
    units: ResourceUnits,
    urgency: Urgency,
  ): Promise<GraphTurn>;
  hold(municipality: Pick<Municipality, 'id'>, seconds: number): Promise<void>;
};
