import { useEffect, useRef } from 'preact/hooks';
import type { ParticipantView } from '../../../views/participant.ts';
import type { Lang } from '../../language.ts';
import { hush, speak } from '../../parts/speech.ts';
import { settings } from '../../settings.ts';
import type { Names } from '../../text/wording/names.ts';
import type { Wording } from '../../text/wording/wording.ts';

/** Reads the operator and Burgernet aloud for whoever asked for it. */
export function useReadAloud(view: ParticipantView, words: Wording, names: Names, lang: Lang): void {
  const said = useRef(new Set<string>());
  const on = settings.value.aloud;
  useEffect(() => {
    const say = (key: string, text: string) => {
      if (said.current.has(key)) return;
      said.current.add(key);
      if (on && text !== '') speak(text, lang);
    };
    const call = view.call;
    call?.turns.forEach((turn, index) => {
      if (turn.by === 'operator') say(`${call.id} ${index}`, words.operator(turn, names));
    });
    for (const broadcast of view.broadcasts) {
      for (const message of broadcast.messages) {
        say(`${broadcast.id} ${message.at}`, message.text ?? (message.facts === null ? '' : words.broadcast(message.facts, names)));
      }
    }
  }, [view, words, names, lang, on]);
  useEffect(() => hush, []);
}
