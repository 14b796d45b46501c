import type { WantsPeace } from '../core/messages/quiet-hours.ts';
import type { AuditChain } from './ports/audit-chain.ts';
import type { CalendarFiles } from './ports/calendar-files.ts';
import type {
  ArmsReader,
  Clock,
  Documents,
  EventStream,
  Ids,
  Log,
  Secrets,
  Turns,
} from './ports/system.ts';
import type {
  ActivityFeed,
  AppInstallations,
  Calendar,
  Directory,
  RecordLibrary,
} from './ports/microsoft.ts';
import type { Einnsyn } from './ports/einnsyn.ts';
import type { LibrarySetup } from './ports/library-setup.ts';
import type { Messenger } from './ports/messenger.ts';
import type { PollKeys, Sealing } from './ports/poll-keys.ts';
import type { Spreadsheets } from './ports/spreadsheets.ts';
import type { WordComparison } from './ports/word-comparison.ts';
import type { SteeringMemory } from './goals/steering-memory.ts';
import type { TabOwner } from './tab-address.ts';
import type { MunicipalityRegister, UnitOfWork } from './ports/stores.ts';

/** Everything a use case may ask for; each takes only what it needs (`Pick<Deps, …>`). Wired in `main.ts`. */
export type Deps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly turns: Turns;
  readonly secrets: Secrets;
  readonly log: Log;
  readonly unitOfWork: UnitOfWork;
  readonly municipalities: MunicipalityRegister;
  readonly events: EventStream;
  readonly documents: Documents;
  readonly auditChain: AuditChain;
  readonly arms: ArmsReader;
  readonly spreadsheets: Spreadsheets;
  readonly calendarFiles: CalendarFiles;
  readonly words: WordComparison;
  readonly library: RecordLibrary;
  readonly setup: LibrarySetup;
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly einnsyn: Einnsyn;
  readonly installations: AppInstallations;
  readonly feed: ActivityFeed;
  readonly messenger: Messenger;
  readonly pollKeys: PollKeys;
  readonly sealing: Sealing;
  readonly steering: SteeringMemory;
  /** When those who have chosen nothing are left in peace. */
  readonly usualPeace: WantsPeace;
  /** Address of a page in the tab that opens inside Teams. */
  readonly tabAddress: (page: string, municipality: TabOwner) => string;
};
