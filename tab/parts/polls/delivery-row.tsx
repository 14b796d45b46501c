import { Button } from '@fluentui/react-components';
import type { PollDelivery } from '../../../src/contracts/delivery.ts';
import { daysBetween } from '../../../src/core/time/instant.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { osloDate } from '../../../src/core/time/oslo.ts';
import { deliveryTexts } from '../../texts/delivery.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { todayInOslo } from '../../ui/clock.ts';
import { useDates } from '../../ui/use-dates.ts';
import './delivery.css';
import type { Settling } from './settle-delivery.tsx';

type Message = PollDelivery['messages'][number];

const tones = { waiting: 'quiet', sending: 'active', sent: 'done', uncertain: 'attention', unreachable: 'attention' } as const; // prettier-ignore
/** Not reached because there was nothing more to ask: another try would end the same way. */
const settledCauses = new Set<string | null>(['poll-closed', 'poll-gone', 'not-asked']);
/** Waits by the recipient's own wish, not because a try failed. */
const ownWish = new Set<string | null>(['quiet-hours', 'paused']);

export const canBeTriedAgain = ({ state, cause }: Message): boolean =>
  state === 'unreachable' && !settledCauses.has(cause);

type DeliveryRowProps = {
  readonly message: Message;
  readonly maySendAgain: boolean;
  readonly onAsked: (settling: Settling) => void;
};

/** One message: how far it has come, why, when it is tried next, and what the facilitator can do. */
export function DeliveryRow({ message, ...props }: DeliveryRowProps) {
  const texts = useTexts(deliveryTexts);
  const dates = useDates();
  const { id, to, state, cause, nextTryAt, appInstalledAt, hasAnswered } = message;
  const reason = cause === null ? null : (texts.causes[cause] ?? texts.unknownCause(cause));
  const advice = canBeTriedAgain(message) ? (texts.advice[cause ?? ''] ?? texts.usualAdvice) : null;
  // Yesterday, today and tomorrow by name: most of what is read here is about now.
  const moment = (at: Instant): string =>
    Math.abs(daysBetween(todayInOslo(), osloDate(at))) <= 1
      ? texts.near(dates.distance(at), dates.time(at))
      : dates.moment(at);
  const next = nextTryAt === null ? null : moment(nextTryAt);
  const isUncertain = state === 'uncertain';
  const mayTryAgain = props.maySendAgain && canBeTriedAgain(message);
  const hasChoices = isUncertain || mayTryAgain;
  const ask = (as: Settling['as']) => () => {
    props.onAsked({ as, messageIds: [id] });
  };
  return (
    <tr>
      <th scope="row">
        {to}
        {message.kind === 'group' && ` (${texts.group})`}
      </th>
      <td>
        <StatusWord tone={tones[state]}>{texts.states[state]}</StatusWord>
        {state !== 'sending' && reason !== null && <span className="quiet"> {reason}</span>}
        {next !== null && (
          <span className="quiet">
            {reason !== null && ','} {ownWish.has(cause) ? texts.sentAt(next) : texts.triedAt(next)}
          </span>
        )}
        {message.sentBy === 'feed' && state !== 'waiting' && (
          <span className="quiet"> · {texts.inFeed}</span>
        )}
        {appInstalledAt !== null && <span className="quiet"> · {texts.installed}</span>}
        {advice !== null && <p>{advice}</p>}
        {hasChoices && (
          <div className="button-row delivery-choices">
            {isUncertain && (
              <Button size="small" aria-label={texts.arrivedFor(to)} onClick={ask('arrived')}>
                {texts.arrived}
              </Button>
            )}
            {isUncertain && props.maySendAgain && (
              <Button size="small" aria-label={texts.sendAgainFor(to)} onClick={ask('send-again')}>
                {texts.sendAgain}
              </Button>
            )}
            {mayTryAgain && (
              <Button size="small" aria-label={texts.againFor(to)} onClick={ask('again')}>
                {texts.again}
              </Button>
            )}
          </div>
        )}
      </td>
      <td>{hasAnswered === null ? '–' : hasAnswered ? texts.yes : texts.no}</td>
      <td className="numbers">{moment(message.updatedAt)}</td>
    </tr>
  );
}
