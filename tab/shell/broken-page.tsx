import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';

/** A page that fails takes only itself down; also when its script could not be fetched after an upgrade. */
export class BrokenPage extends Component<
  { readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <WayOn /> : this.props.children;
  }
}

function WayOn() {
  const texts = useTexts(shellTexts);
  return (
    <div className="page" role="alert">
      <h1>{texts.brokenTitle}</h1>
      <p>{texts.brokenText}</p>
      <Button
        appearance="primary"
        onClick={() => {
          window.location.reload();
        }}
      >
        {texts.reload}
      </Button>
    </div>
  );
}
