import { SessionGate } from './session/session-gate.tsx';
import { prepareFirstPage } from './shell/loaded-page.tsx';
import { Shell } from './shell/shell.tsx';
import { Themed } from './theme/themed.tsx';
import { Announcer } from './ui/announcer.tsx';

export function App() {
  return (
    <Themed>
      <SessionGate prepare={prepareFirstPage}>
        <Announcer>
          <Shell />
        </Announcer>
      </SessionGate>
    </Themed>
  );
}
