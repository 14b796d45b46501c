/** What goes first when not everything can go at once. A live workshop's question is waited for in the room; a reminder can come a little later. */
export const messagePriorities = ['live', 'ordinary', 'reminder'] as const;
export type MessagePriority = (typeof messagePriorities)[number];
