import type { PeopleTexts } from './people.nb.ts';

const quote = (name: string | null): string => `“${name ?? ''}”`;

export const texts: PeopleTexts = {
  title: 'People and bodies',
  lead: 'Who sits where, for which party, and who has which role. The lists can follow the groups in Entra every night.',
  governance: {
    formannskap: 'Governance: the executive committee model',
    parliamentary: 'Governance: parliamentary',
  },
  term: 'Term',
  noTerm: 'No term holds today. Enter it with the register file.',
  bodies: 'Bodies',
  chooseBody: 'Body',
  noBodies: 'No bodies yet',
  noBodiesHint:
    'Build the municipality from a register file: “npm run load” first shows what the file would do.',
  members: (members, deputies) =>
    `${members} ${members === 1 ? 'member' : 'members'}, ${deputies} ${deputies === 1 ? 'deputy' : 'deputies'}`,
  name: 'Name',
  party: 'Party',
  function: 'Function',
  functions: {
    chair: 'Chair',
    'deputy-chair': 'Deputy chair',
    member: 'Member',
    deputy: 'Deputy',
  },
  order: 'Number among the deputies',
  orderHint:
    'Deputies are called in the order elected (kommuneloven § 7-10). If somebody has the number, they move down.',
  orderEmpty: 'Empty: after the last.',
  numbered: (order) => `no. ${order}`,
  saveOrder: 'Save the number',
  emptyBody: 'Nobody has a seat in this body in this term.',
  past: 'Earlier',
  why: { left: 'left', 'party-changed': 'changed party' },
  until: (day) => `until ${day}`,
  endedTerms: 'Earlier terms',
  giveSeat: 'Give a seat in the body',
  person: 'Person',
  choose: 'Choose',
  save: 'Save',
  saved: 'Saved.',
  change: 'Change',
  changeOf: (name) => `Change for ${name}`,
  leaves: 'Leaves the body',
  leavesHint:
    'The seat stays in the history. What the person has answered and contributed is kept.',
  confirmLeaves: (name) => `Let ${name} leave the body`,
  partyChange: 'Changes party',
  partyChangeHint:
    'In all bodies where the person sits. What was answered before the day counts for the party of the time.',
  on: 'From',
  seatingAttributes: 'Attributes for seating',
  roles: 'Roles',
  noRoles: 'Nobody has a role yet.',
  standings: {
    politician: 'Elected representative',
    facilitator: 'Facilitator',
    planner: 'Planner',
    'director-staff': 'Municipal director’s staff',
    clerk: 'Clerk',
    administrator: 'Administrator',
    observer: 'Observer',
    chair: 'Chair of the body',
    representative: 'Member and deputy chair',
    deputy: 'Deputy',
    'deputy-in-place': 'Deputy in somebody’s place',
    'note-taker': 'Note-taker at a table',
  },
  rights: 'Who may do what',
  rightsHint:
    'The first columns are roles in the municipality, the last ones what somebody is in a body or at a table. The same table decides each time anybody asks for something.',
  mayDo: 'Yes',
  mayNotDo: 'No',
  rightNames: {
    'see-plans': 'See plans',
    'edit-plans': 'Change plans and goals',
    'see-processes': 'See processes and workshops',
    'shape-processes': 'Make processes and move phases',
    'see-polls': 'See polls',
    'answer-polls': 'Answer polls',
    'prepare-rounds': 'Prepare and lead workshops',
    'prepare-polls': 'Make polls',
    synthesise: 'Sort contributions and write directions',
    'draft-texts': 'Write draft texts',
    'read-closed-notes': 'Read closed notes',
    'run-hearings': 'Run hearings and adoptions',
    'answer-for-debts': 'Owe answers and be reminded',
    'see-delivery': 'See who was reached',
    'see-archive': 'See the archive',
    'run-archive': 'Run the archive',
    'read-audit': 'Take out the audit log',
    administer: 'Administer',
    'read-closed': 'Read what is closed in the body',
    'be-invited': 'Be invited',
    'be-asked': 'Be asked',
    contribute: 'Contribute as oneself',
    'write-for-table': 'Deliver for the table',
    'settle-directions': 'Settle directions as chair',
    'approve-minutes': 'Approve the minutes as chair',
  },
  sync: 'Sync with Entra',
  syncHint:
    'Every night between 2 and 6 the groups are read. Newcomers get seats, those who are out of the group leave, and names are corrected.',
  syncOn: 'On: runs every night',
  syncOff: 'Off',
  seeFirst: 'See what would change',
  seeFirstHint: 'Nothing is changed. The sync can be turned on once somebody has seen this.',
  runNow: 'Sync now',
  nothingWouldChange: 'Nothing would change. The groups and Rådslag agree.',
  wouldChange: (count) => (count === 1 ? '1 change' : `${count} changes`),
  settings: 'Groups and limits',
  groupOf: (name) => `Entra group of ${name}`,
  groupHint: 'The group’s object id. Empty: the body follows no group.',
  roleGroups: 'Roles that follow a group',
  role: 'Role',
  groupId: 'Group id',
  addRoleGroup: 'Add a role',
  removeRoleGroup: (role) => `Remove the group of ${role}`,
  remove: 'Remove',
  largestShare: 'How many per cent may leave in one night without anybody confirming?',
  largestShareHint:
    'For each body and each role. Where a group is empty, somebody always has to confirm.',
  enable: 'Sync every night',
  enableFirst:
    'See first what would change; then you can turn it on. New groups have to be seen again.',
  runs: 'What has happened',
  noRuns: 'No runs yet.',
  ranAt: (moment) => `Ran ${moment}`,
  outcomes: {
    applied: 'Done',
    held: 'Waits for you',
    confirmed: 'Confirmed',
    failed: 'Failed',
  },
  unchanged: 'Nothing had changed.',
  causes: {
    'no-access': 'Rådslag may not read the group.',
    'not-found': 'The group does not exist in Entra.',
    'no-answer': 'Microsoft 365 did not answer during the night. We try again next night.',
    refused: 'Microsoft 365 answered in a way that Rådslag does not understand.',
  },
  failedAt: (group) => `It is the group of ${group}. Nothing was changed.`,
  confirm: 'Confirm that they leave',
  confirmTitle: 'Shall those held back leave?',
  confirmText: (count) =>
    `It is ${count === 1 ? '1 change' : `${count} changes`}. Only those on the list who are still out of the group leave. The history is kept.`,
  held: 'held back',
  partiesNeeded: 'Give them a seat under “Bodies” once you know which party they were elected for.',
  changes: (change, body, role) => {
    switch (change.kind) {
      case 'person-added':
        return `${change.name} is new in Rådslag`;
      case 'renamed':
        return `${change.name} is now called ${quote(change.newName)}`;
      case 'seat-added':
        return `${change.name} gets a seat in ${body}`;
      case 'seat-ended':
        return `${change.name} leaves ${body}`;
      case 'role-given':
        return `${change.name} gets the role ${role}`;
      case 'role-taken':
        return `${change.name} loses the role ${role}`;
      case 'party-missing':
        return `${change.name} is in the group of ${body}, but the party is unknown`;
      case 'last-administrator-kept':
        return `${change.name} is out of the group, but is the last administrator and is kept`;
    }
  },
};
