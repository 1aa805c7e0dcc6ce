import type { Activity, Mode } from '../../scenario/vocabulary.ts';
import type { Outcome } from '../event.ts';

/** How fast somebody moves; the kernel turns it into decimetres a second. */
export type Haste = 'calm' | 'hurried' | 'fleeing';

/** What the machine of somebody in the street wants done: data, carried out by the kernel. */
export type StreetEffect =
  | { readonly type: 'appear'; readonly where: string }
  | {
      readonly type: 'go';
      readonly where: string;
      readonly mode: Mode;
      readonly haste: Haste;
      readonly does: Activity;
      readonly closer: Activity | null;
    }
  | { readonly type: 'do'; readonly does: Activity; readonly closer: Activity | null; readonly lasts: number; readonly inside: boolean }
  | { readonly type: 'takeLoot' }
  | { readonly type: 'takeTransport'; readonly mode: 'bike' | 'car' }
  | { readonly type: 'leaveTransport' }
  | { readonly type: 'leave' }
  | { readonly type: 'close'; readonly outcome: Outcome };

/** What the machine of somebody in the street hears. */
export type StreetStimulus =
  | { readonly type: 'ARRIVED' }
  | { readonly type: 'LIGHT' }
  | { readonly type: 'QUESTIONED' }
  | { readonly type: 'PATROL_NEAR' }
  | { readonly type: 'SHELTERED' }
  | { readonly type: 'CAUGHT' };
