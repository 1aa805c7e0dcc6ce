import { SymbolIcon } from '../../../../map/SymbolIcon.tsx';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { mapText } from '../../../../text/map.ts';
import type { Section, WorldFact } from './worldFacts.ts';

const SECTIONS: readonly Section[] = ['cast', 'patrols', 'incidents', 'broadcasts', 'participants'];

/** The letter in a mark, as the map writes it. */
function letterOf({ mark }: WorldFact): string {
  if (mark === null || mark.kind === 'seen' || mark.kind === 'remembered') return '';
  return mark.letter ?? mapText().letters[mark.kind];
}

/** Everybody in words: the same facts as the map, with what has no place on it. */
export function WorldList({ facts, revealed }: { readonly facts: readonly WorldFact[]; readonly revealed: boolean }) {
  const t = consoleTabsText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with keys.
    <section class="console-list" tabIndex={0} aria-label={t.list}>
      {SECTIONS.map((section) => {
        const rows = facts.filter((fact) => fact.section === section);
        return (
          <section key={section}>
            <h2>{t.where[section]}</h2>
            {section === 'cast' && !revealed ? (
              <p class="soft">{t.guard.covered}</p>
            ) : rows.length === 0 ? (
              <p class="soft">{section === 'cast' ? t.where.nobody : t.where.none}</p>
            ) : (
              <ul>
                {rows.map((fact) => (
                  <li key={fact.id}>
                    {fact.mark === null ? (
                      <span class="console-unmarked" aria-hidden="true" />
                    ) : (
                      <SymbolIcon kind={fact.mark.kind} letter={letterOf(fact)} />
                    )}
                    <span>{fact.label}</span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </section>
  );
}
