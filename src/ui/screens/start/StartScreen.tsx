// The first screen: what one can do now, what it teaches, and that nothing here is real.
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { Page } from '../../parts/Page.tsx';
import { StreetPicture } from '../../parts/StreetPicture.tsx';
import { startText } from '../../text/start.ts';

const STEP_ICONS: readonly IconName[] = ['eye', 'phone', 'message', 'hand'];

/** Where one can go from here, by what most people come for. */
const DOORS = [
  { to: '/mee', name: 'join' },
  { to: '/oefen', name: 'practise' },
  { to: '/regie', name: 'leadEvening' },
] as const;

/** What a visitor sees first. */
export function StartScreen() {
  const t = startText();
  return (
    <Page title={t.title} wide ownHeading>
      <div class="hero">
        <div class="hero-words">
          <h1 tabIndex={-1}>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <ul class="doors">
            {DOORS.map(({ to, name }, index) => (
              <li key={to} class="door">
                <a class={index === 0 ? 'button button-primary button-large button-wide' : 'button button-large button-wide'} href={to}>
                  {t[name]}
                  <Icon name="next" />
                </a>
                <p class="soft small">{t[`${name}Hint`]}</p>
              </li>
            ))}
          </ul>
        </div>
        <StreetPicture />
      </div>
      <section class="steps-block">
        <h2>{t.howTitle}</h2>
        <ol class="steps">
          {t.steps.map((step, index) => (
            <li key={step.name} class="step card">
              <span class="step-sign">
                <Icon name={STEP_ICONS[index] ?? 'eye'} />
              </span>
              <h3>{step.name}</h3>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      </section>
      <div class="two">
        <section class="stack">
          <h2>{t.safeTitle}</h2>
          <p>{t.safe}</p>
          <p>{t.free}</p>
        </section>
        <section class="stack">
          <h2>{t.laterTitle}</h2>
          <p class="soft">{t.later}</p>
        </section>
      </div>
    </Page>
  );
}
