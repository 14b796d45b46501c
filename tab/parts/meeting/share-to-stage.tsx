import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isInsideTeams } from '../../teams/inside-teams.ts';
import { meetingTexts } from '../../texts/meeting.ts';
import { useTexts } from '../../texts/texts.ts';

/** Shows a page on the meeting's stage. Not there where Teams does not let this person do it. */
export function ShareToStage({ path }: { readonly path: string }) {
  const texts = useTexts(meetingTexts);
  const [isOffered, setOffered] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!isInsideTeams()) return;
    let isCurrent = true;
    import('../../teams/teams.ts')
      .then(({ mayShareToStage }) => mayShareToStage())
      .then(
        (may) => {
          if (isCurrent) setOffered(may);
        },
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (!isOffered) return null;
  const share = async () => {
    const { shareToStage } = await import('../../teams/teams.ts');
    setSaid((await shareToStage(path)) ? texts.shared : texts.notShared);
  };
  return (
    <div className="meeting-share">
      <Button appearance="primary" onClick={() => void share()}>
        {texts.share}
      </Button>
      <p role="status" className="quiet">
        {said}
      </p>
    </div>
  );
}
