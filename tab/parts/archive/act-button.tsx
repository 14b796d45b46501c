import { Button } from '@fluentui/react-components';
import type { Outcome } from '../../api/failure.ts';
import { useAction } from '../../api/use-action.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import './archive.css';

type ActButtonProps = {
  readonly label: string;
  readonly send: () => Promise<Outcome<unknown>>;
  /** What is said when the server has taken it. */
  readonly said: string;
  readonly isPrimary?: boolean;
  /** Looks again at what is shown; left out where the server tells by itself. */
  readonly onDone?: () => void;
};

/** Asks the server for one thing, and says when it is taken, or why it is not. */
export function ActButton({ label, send, said, isPrimary = false, onDone }: ActButtonProps) {
  const announce = useAnnounce();
  const act = useAction(send, () => {
    announce(said);
    onDone?.();
  });
  return (
    <div className="retry">
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        disabled={act.isBusy}
        onClick={() => void act.run()}
      >
        {label}
      </Button>
      {act.failure && <ErrorNotice failure={act.failure} />}
    </div>
  );
}
