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
      <Lazy page key="practise" name="practise" fetch={() => import('./screens/practise/PractiseScreen.tsx')}>
        {({ PractiseScreen }) => <PractiseScreen key={second} scenario={second === '' ? null : decodeURIComponent(second)} />}
      </Lazy>
    );
  }
  if (first === 'mee') {
    return (
      <Lazy page name="join" fetch={() => import('./screens/join/JoinScreen.tsx')}>
        {({ JoinScreen }) => <JoinScreen typed={second === '' ? null : decodeURIComponent(second)} />}
      </Lazy>
    );
  }
  if (first === 'zaal' && second !== '') {
    return (
      <Lazy page key="hall" name="hall" fetch={() => import('./screens/screen/HallScreen.tsx')}>
        {({ HallScreen }) => <HallScreen key={second} code={second} />}
      </Lazy>
    );
  }
  if (first === 'regie' && second === 'zonder-netwerk') {
    return (
      <Lazy page key="one screen" name="one screen" fetch={() => import('./screens/lead/OneScreen.tsx')}>
        {({ OneScreen }) => <OneScreen />}
      </Lazy>
    );
  }
  if (first === 'regie') {
    return second === '' ? (
      <Lazy page key="lead home" name="lead home" fetch={() => import('./screens/lead/HomeScreen.tsx')}>
        {({ HomeScreen }) => <HomeScreen />}
      </Lazy>
    ) : (
      <Lazy page key="lead" name="lead" fetch={() => import('./screens/lead/LeadScreen.tsx')}>
        {({ LeadScreen }) => <LeadScreen key={second} code={second} />}
      </Lazy>
    );
  }
  if (first === 'terugblik' && second === '') {
    return (
      <Lazy page key="replay" name="replay" fetch={() => import('./screens/replay/ReplayScreen.tsx')}>
        {({ ReplayScreen }) => <ReplayScreen />}
      </Lazy>
    );
  }
  if (second === '' && (first === 'hulp' || first === 'toegankelijkheid' || first === 'privacy')) {
    return (
      <Lazy page key="info" name="info" fetch={() => import('./screens/info/InfoScreen.tsx')}>
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
