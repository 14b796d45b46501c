import { Switch } from '@fluentui/react-components';
import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useKeepPreference } from './use-preference.ts';

type CheckInsProps = { readonly checkInsPaused: boolean; readonly onKept: () => void };

/** May check-ins be asked? Kept as it is switched. */
export function CheckIns({ checkInsPaused, onKept }: CheckInsProps) {
  const texts = useTexts(settingsTexts);
  const announce = useAnnounce();
  const keep = useKeepPreference(onKept);
  return (
    <>
      <Switch
        checked={!checkInsPaused}
        disabled={keep.isBusy}
        label={texts.checkInsSwitch}
        onChange={(_, { checked }) => {
          void keep.run({ checkInsPaused: !checked }).then((isKept) => {
            if (isKept) announce(checked ? texts.checkInsOn : texts.checkInsOff);
          });
        }}
      />
      {keep.failure && <ErrorNotice failure={keep.failure} />}
    </>
  );
}
