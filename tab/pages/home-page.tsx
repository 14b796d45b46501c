import { home } from '../../src/contracts/home.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { OwedAtHome } from '../parts/debts/owed-at-home.tsx';
import { DueAtHome } from '../parts/home/due-at-home.tsx';
import { Coming } from '../parts/home/coming.tsx';
import { Answered, SinceLast } from '../parts/home/since-last.tsx';
import {
  ArchiveAttention,
  DraftRounds,
  OpenPolls,
  OwedLetters,
  OwedNotes,
  UnopenedPolls,
} from '../parts/home/staff-work.tsx';
import { Understand } from '../parts/home/understand.tsx';
import { Waiting } from '../parts/home/waiting.tsx';
import { LateInStrategy } from '../parts/planning-strategy/late-in-strategy.tsx';
import { useSession } from '../session/session-context.ts';
import { homeTexts } from '../texts/home.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import './home-page.css';

export default function HomePage() {
  const loaded = useLoaded('/api/home', home);
  const texts = useTexts(homeTexts);
  const { me, can } = useSession();
  return (
    <WhenLoaded of={loaded}>
      {({ now, since, answers, inputs, coming, understand, staff }) => {
        const isAsked = can('answer-polls');
        return (
          <Page title={texts.title(me.name)} isWide>
            <div className="home">
              <div className="home-main">
                {(isAsked || now.length > 0) && <Waiting now={now} />}
                {answers.length > 0 && <Answered answers={answers} />}
                {staff && <DueAtHome due={staff.due} />}
                {staff && <UnopenedPolls polls={staff.unopened} />}
                {staff && <OwedLetters owed={staff.owedLetters} />}
                {staff && <OwedNotes owed={staff.owedOutcomeNotes} />}
                {can('answer-for-debts') && <OwedAtHome />}
                {staff && <DraftRounds rounds={staff.draftRounds} />}
                {can('edit-plans') && <LateInStrategy />}
                {staff && <OpenPolls polls={staff.openPolls} />}
                {isAsked && <SinceLast since={since} inputs={inputs} />}
              </div>
              <div className="home-side">
                {staff && staff.archiveAttention !== null && (
                  <ArchiveAttention count={staff.archiveAttention} />
                )}
                <Coming coming={coming} />
                {understand && <Understand teaser={understand} />}
              </div>
            </div>
          </Page>
        );
      }}
    </WhenLoaded>
  );
}
