/** Where somebody is told: by the bot's card in the chat, or by a notice in Teams' activity feed that leads to the tab. */
export const noticeWays = ['chat', 'feed'] as const;
export type NoticeWay = (typeof noticeWays)[number];
