import { Switch } from '@fluentui/react-components';
import type { Preferences } from '../../../src/contracts/preferences.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useKeepPreference } from './use-preference.ts';

type NoticesProps = { readonly onKept: () => void } & Pick<Preferences, 'notices'>;

/** Where am I told: in the chat, or in the activity feed? Kept as it is switched. */
export function Notices({ notices, onKept }: NoticesProps) {
  const texts = useTexts(settingsTexts);
  const announce = useAnnounce();
  const keep = useKeepPreference(onKept);
  return (
    <>
      <Switch
        checked={notices === 'feed'}
        disabled={keep.isBusy}
        label={texts.noticesSwitch}
        onChange={(_, { checked }) => {
          void keep.run({ notices: checked ? 'feed' : 'chat' }).then((isKept) => {
            if (isKept) announce(checked ? texts.noticesOn : texts.noticesOff);
          });
        }}
      />
      {keep.failure && <ErrorNotice failure={keep.failure} />}
    </>
  );
}
