import { CONTACTS } from '../../../../scenario/vocabulary.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { usePlaying } from '../playing.ts';

/** Whom one can call, in alphabetical order: each of them one tap away. */
export function Contacts() {
  const { words, lang, send } = usePlaying();
  const order = new Intl.Collator(lang);
  const contacts = CONTACTS.toSorted((a, b) => order.compare(words.terms.contact[a], words.terms.contact[b]));
  return (
    <ul class="choices">
      {contacts.map((contact) => (
        <li key={contact}>
          <button type="button" class="button button-wide choice contact" onClick={() => void send({ type: 'placeCall', contact })}>
            <Icon name="phone" />
            {words.terms.contact[contact]}
          </button>
        </li>
      ))}
    </ul>
  );
}
