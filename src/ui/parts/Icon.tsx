import alert from '@tabler/icons/outline/alert-triangle.svg?raw';
import back from '@tabler/icons/outline/arrow-left.svg?raw';
import bookmark from '@tabler/icons/outline/bookmark.svg?raw';
import check from '@tabler/icons/outline/check.svg?raw';
import clock from '@tabler/icons/outline/clock.svg?raw';
import erase from '@tabler/icons/outline/backspace.svg?raw';
import eye from '@tabler/icons/outline/eye.svg?raw';
import file from '@tabler/icons/outline/file-upload.svg?raw';
import hangUp from '@tabler/icons/outline/phone-off.svg?raw';
import language from '@tabler/icons/outline/language.svg?raw';
import leap from '@tabler/icons/outline/player-track-next.svg?raw';
import message from '@tabler/icons/outline/message-circle.svg?raw';
import moon from '@tabler/icons/outline/moon.svg?raw';
import next from '@tabler/icons/outline/chevron-right.svg?raw';
import notes from '@tabler/icons/outline/notes.svg?raw';
import pause from '@tabler/icons/outline/player-pause.svg?raw';
import pencil from '@tabler/icons/outline/pencil.svg?raw';
import phone from '@tabler/icons/outline/phone.svg?raw';
import pin from '@tabler/icons/outline/pin.svg?raw';
import play from '@tabler/icons/outline/player-play.svg?raw';
import send from '@tabler/icons/outline/send.svg?raw';
import speaker from '@tabler/icons/outline/speakerphone.svg?raw';
import sun from '@tabler/icons/outline/sun.svg?raw';
import sunset from '@tabler/icons/outline/sunset.svg?raw';
import walk from '@tabler/icons/outline/walk.svg?raw';
import hand from '@tabler/icons/outline/hand-stop.svg?raw';
import forward from '@tabler/icons/outline/arrow-forward-up.svg?raw';
import inbox from '@tabler/icons/outline/inbox.svg?raw';
import manage from '@tabler/icons/outline/adjustments-horizontal.svg?raw';
import thumb from '@tabler/icons/outline/thumb-up.svg?raw';
import trash from '@tabler/icons/outline/trash.svg?raw';
import users from '@tabler/icons/outline/users.svg?raw';

const DRAWINGS = {
  alert,
  back,
  bookmark,
  check,
  clock,
  erase,
  eye,
  file,
  forward,
  hand,
  hangUp,
  inbox,
  language,
  leap,
  manage,
  message,
  moon,
  next,
  notes,
  pause,
  pencil,
  phone,
  pin,
  play,
  send,
  speaker,
  sun,
  sunset,
  thumb,
  trash,
  users,
  walk,
} as const;

export type IconName = keyof typeof DRAWINGS;

/** The strokes of a drawing, without the empty frame that each Tabler icon begins with. */
function strokes(svg: string): readonly string[] {
  return [...svg.matchAll(/<path d="([^"]+)"/g)].map((match) => match[1] ?? '');
}

/** A Tabler icon beside words; never alone, and not read aloud. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {strokes(DRAWINGS[name]).map((stroke) => (
        <path key={stroke} d={stroke} />
      ))}
    </svg>
  );
}
