import { Suspense, lazy } from 'react';
import { settling as settled } from '../../../src/contracts/delivery.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { deliveryTexts } from '../../texts/delivery.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

export type Settling = {
  /** Trying again what did not get through, sending again what may have, or saying that it did. */
  readonly as: 'again' | 'send-again' | 'arrived';
  readonly messageIds: readonly string[];
};

type SettleDeliveryProps = {
  readonly pollId: string;
  readonly settling: Settling;
  /** Done, or not to be done. */
  readonly onEnd: () => void;
};

/** Asks before messages are sent again or counted as sent: neither can be taken back. */
export function SettleDelivery({ pollId, settling, onEnd }: SettleDeliveryProps) {
  const texts = useTexts(deliveryTexts);
  const api = useApi();
  const announce = useAnnounce();
  const { as, messageIds } = settling;
  const settle = useAction(
    () =>
      api.ask('POST', `/api/polls/${pollId}/delivery/${as === 'arrived' ? 'arrived' : 'again'}`, {
        ...{ body: { messageIds }, contract: settled },
      }),
    ({ settled: count }) => {
      announce(
        count === 0
          ? texts.settledMeanwhile
          : as === 'arrived'
            ? texts.notedArrived
            : texts.sentAgain(count),
      );
      onEnd();
    },
  );
  const words = {
    again: { title: texts.askAgain, text: texts.askAgainText(messageIds.length), yes: texts.again },
    'send-again': {
      title: texts.askSendAgain,
      text: texts.askSendAgainText,
      yes: texts.sendAgain,
    },
    arrived: { title: texts.askArrived, text: texts.askArrivedText, yes: texts.arrived },
  }[as];
  return (
    <Suspense>
      <ConfirmDialog
        title={words.title}
        confirmLabel={words.yes}
        isBusy={settle.isBusy}
        failure={settle.failure}
        onConfirm={() => void settle.run()}
        onCancel={onEnd}
      >
        <p>{words.text}</p>
      </ConfirmDialog>
    </Suspense>
  );
}
