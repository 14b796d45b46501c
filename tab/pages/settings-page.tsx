import { preferences } from '../../src/contracts/preferences.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { CheckIns } from '../parts/settings/check-ins.tsx';
import { LanguageSetting } from '../parts/settings/language-setting.tsx';
import { Notices } from '../parts/settings/notices.tsx';
import { Pause } from '../parts/settings/pause.tsx';
import { QuietHours } from '../parts/settings/quiet-hours.tsx';
import '../parts/settings/settings.css';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { settingsTexts } from '../texts/settings.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** What somebody decides for themselves: the language, and when Rådslag may write. */
export default function SettingsPage() {
  const texts = useTexts(settingsTexts);
  const { can } = useSession();
  const loaded = useLoaded('/api/me/preferences', preferences);
  return (
    <WhenLoaded of={loaded}>
      {(chosen) => (
        <Page title={texts.title} lead={texts.lead}>
          <Section title={texts.pause} hint={texts.pauseHint} anchor="pause">
            <Pause pausedUntil={chosen.pausedUntil} onKept={loaded.refetch} />
          </Section>
          <Section title={texts.quiet} hint={texts.quietHint}>
            <QuietHours quietHours={chosen.quietHours} onKept={loaded.refetch} />
          </Section>
          <Section title={texts.checkIns} hint={texts.checkInsHint}>
            <CheckIns checkInsPaused={chosen.checkInsPaused} onKept={loaded.refetch} />
          </Section>
          <Section title={texts.notices} hint={texts.noticesHint}>
            <Notices notices={chosen.notices} onKept={loaded.refetch} />
          </Section>
          <Section title={texts.language} hint={texts.languageHint}>
            <LanguageSetting />
          </Section>
          <Section title={texts.more}>
            <ul className="settings-more">
              <li>
                <RouteLink to="/privacy">{texts.privacy}</RouteLink>
              </li>
              {can('see-processes') && (
                <>
                  <li>
                    <RouteLink to="/wheels/calendar">{texts.calendars}</RouteLink>
                  </li>
                  <li>
                    <RouteLink to="/seating-attributes/own">{texts.attributes}</RouteLink>
                  </li>
                </>
              )}
            </ul>
          </Section>
        </Page>
      )}
    </WhenLoaded>
  );
}
