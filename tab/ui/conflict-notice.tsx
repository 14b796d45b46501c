import { Button } from '@fluentui/react-components';

type ConflictNoticeProps = {
  /** What happened, and that nothing written is lost. */
  readonly text: string;
  readonly useMine: string;
  readonly showTheirs: string;
  readonly onUseMine: () => void;
  readonly onShowTheirs: () => void;
  /** A third way where the two can be put together. */
  readonly compare?: string;
  readonly onCompare?: () => void;
};

/** Somebody else has saved meanwhile. Both versions exist; the reader chooses. */
export function ConflictNotice(props: ConflictNoticeProps) {
  return (
    <div className="notice notice-attention" role="alert">
      <p>{props.text}</p>
      <div className="button-row">
        {props.compare !== undefined && (
          <Button appearance="primary" onClick={props.onCompare}>
            {props.compare}
          </Button>
        )}
        <Button onClick={props.onUseMine}>{props.useMine}</Button>
        <Button onClick={props.onShowTheirs}>{props.showTheirs}</Button>
      </div>
    </div>
  );
}
