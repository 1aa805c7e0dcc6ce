// Dutch for the arms of a comparison. Loads nothing that plays, so that `boef --help` stays quick.
import type { Contrast } from '../planner/compare.ts';
import type { PolicyName } from '../planner/rehearse.ts';
import { CHANNELS, type Channels } from '../sim/settings.ts';
import type { NamedArm } from './namedArm.ts';

/** Who plays: what they do, and that within a sentence. */
export const POLICY_WORDS: Readonly<Record<PolicyName, { readonly name: string; readonly phrase: string }>> = {
  ideal: { name: 'doet alles op tijd', phrase: 'als mensen alles op tijd doen' },
  typical: { name: 'doet wat de meeste mensen doen', phrase: 'als mensen doen wat de meesten doen' },
  clear: { name: 'belt één keer, duidelijk', phrase: 'bij een duidelijke melding' },
  vague: { name: 'belt één keer, vaag', phrase: 'bij een vage melding' },
  silent: { name: 'doet niets', phrase: 'als niemand iets doet' },
  'always-call': { name: 'belt bij alles', phrase: 'als mensen bij alles bellen' },
  random: { name: 'doet maar wat', phrase: 'als mensen maar wat doen' },
};

/** The four switches: what residents have to reach each other, and that within a sentence. */
export const CHANNEL_WORDS: Readonly<Record<Channels, { readonly name: string; readonly phrase: string }>> = {
  neither: { name: 'geen van beide', phrase: 'zonder Burgernet en WhatsApp-groep' },
  burgernet: { name: 'alleen Burgernet', phrase: 'met alleen Burgernet' },
  chat: { name: 'alleen WhatsApp-groep', phrase: 'met alleen de WhatsApp-groep' },
  both: { name: 'allebei', phrase: 'met allebei' },
};

/** How arms are called, by their names, in a comparison. */
export interface ArmNames {
  /** By all that differs between any of the arms. */
  whole(arm: string): string;
  /** Beside arms that differ from it only in this. */
  within(arm: string, contrast: Contrast): string;
  /** The same inside a sentence. */
  phrase(arm: string, contrast: Contrast): string;
  /** What the arms of a contrast share, when that has to be told. */
  shared(contrast: Contrast): string | null;
}

/** Names for these arms: no longer than what tells them apart. */
export function namesOf(arms: readonly NamedArm[]): ArmNames {
  const byName = new Map(arms.map((arm) => [arm.name, arm]));
  const inWords = (name: string, words: (arm: NamedArm) => string): string => {
    const arm = byName.get(name);
    return arm === undefined ? name : words(arm);
  };
  const meansOf = ({ settings }: NamedArm): (typeof CHANNEL_WORDS)[Channels] => CHANNEL_WORDS[settings.channels];
  const several = (of: (arm: NamedArm) => string): boolean => new Set(arms.map(of)).size > 1;
  const policies = several(({ policy }) => policy);
  const channels = several(({ settings }) => settings.channels);
  return {
    whole: (name) =>
      inWords(name, (arm) => (policies && channels ? `${arm.policy}, ${meansOf(arm).name}` : channels ? meansOf(arm).name : arm.policy)),
    within: (name, { differsIn }) => inWords(name, (arm) => (differsIn === 'policy' ? arm.policy : meansOf(arm).name)),
    phrase: (name, { differsIn }) => inWords(name, (arm) => (differsIn === 'policy' ? POLICY_WORDS[arm.policy] : meansOf(arm)).phrase),
    shared: ({ differsIn, common }) =>
      differsIn === 'policy' ? (CHANNELS.flatMap((code) => (code === common ? CHANNEL_WORDS[code].name : []))[0] ?? null) : common,
  };
}
