import { Component, type ComponentChildren } from 'preact';
import { Lazy } from './parts/Lazy.tsx';
import { NotFound } from './parts/NotFound.tsx';
import { Page } from './parts/Page.tsx';
import { path } from './route.ts';
import { StartScreen } from './screens/start/StartScreen.tsx';
import { commonText } from './text/common.ts';

/** Catches a fault of ours, so that the player reads words instead of an empty page. */
class Guard extends Component<{ readonly children: ComponentChildren }, { readonly broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const t = commonText();
    return (
      <Page title={t.brokenTitle}>
        <p>{t.broken}</p>
        <p>
          <a class="button" href="/" target="_self">
            {t.home}
          </a>
        </p>
      </Page>
    );
  }
}

function Screen() {
  const [, first = '', second = '', ...more] = path.value.split('/');
  if (first === '') return <StartScreen />;
  if (more.length > 0) return <NotFound />;
  if (first === 'oefen') {
    return (
      <Lazy page name="practise" fetch={() => import('./screens/practise/PractiseScreen.tsx')}>
        {({ PractiseScreen }) => <PractiseScreen key={second} scenario={second === '' ? null : decodeURIComponent(second)} />}
      </Lazy>
    );
  }
  if (second === '' && (first === 'hulp' || first === 'toegankelijkheid' || first === 'privacy')) {
    return (
      <Lazy page name="info" fetch={() => import('./screens/info/InfoScreen.tsx')}>
        {({ InfoScreen }) => <InfoScreen page={first} />}
      </Lazy>
    );
  }
  return <NotFound />;
}

/** The screen of the address. */
export function App() {
  return (
    <Guard>
      <Screen />
    </Guard>
  );
}
