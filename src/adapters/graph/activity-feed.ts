import type { ActivityFeed } from '../../app/ports/microsoft.ts';
import { readBytes, withValue } from './graph-answers.ts';
import type { GraphCalls } from './graph-calls.ts';

/** As it stands under `activities.activityTypes` in `appPackage/manifest.json`. */
const activityType = 'radslagNotice';

/** As much as Teams shows of a preview. Source: Microsoft Graph, sendActivityNotification. */
const longestPreview = 150;

/** Tells people in Teams' activity feed, through Graph. The app is installed for them already. */
export function createActivityFeed(graph: GraphCalls): ActivityFeed {
  return {
    notify: async (municipality, personObjectId, { text, address }) => {
      const content = text.length > longestPreview ? `${text.slice(0, longestPreview - 1)}…` : text;
      const answer = await graph.send(municipality, {
        call: 'notify-activity',
        path: `/users/${encodeURIComponent(personObjectId)}/teamwork/sendActivityNotification`,
        body: {
          topic: { source: 'text', value: content, webUrl: address },
          activityType,
          previewText: { content },
          templateParameters: [{ name: 'text', value: content }],
        },
        // A notice whose answer was lost may stand there already.
        repeatable: false,
      });
      return withValue(await readBytes(answer), () => null);
    },
  };
}
