import { SessionGate } from './session/session-gate.tsx';
import { Shell } from './shell/shell.tsx';
import { Themed } from './theme/themed.tsx';
import { Announcer } from './ui/announcer.tsx';

export function App() {
  return (
    <Themed>
      <SessionGate>
        <Announcer>
          <Shell />
        </Announcer>
      </SessionGate>
    </Themed>
  );
}
