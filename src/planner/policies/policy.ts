// Who plays when nobody does: policies see a ParticipantView and a Briefing, as a person would, and nothing more, so they
// cannot cheat. They are used to rehearse a scenario and, later, to plan a drill.
import type { Facts } from '../../language/facts.ts';
import type { Chance } from '../../sim/random.ts';
import type { Intent } from '../../sim/command.ts';
import type { Briefing } from '../../views/briefing.ts';
import type { ParticipantView } from '../../views/participant.ts';

/** What a policy wants now; `heard` is what its words mean. */
export interface Wish {
  readonly intent: Intent;
  readonly heard?: Facts;
}

/** Asked every two seconds of exercise time what it wants to do. */
export interface Policy {
  next(view: ParticipantView): readonly Wish[];
}

export type MakePolicy = (briefing: Briefing, chance: Chance) => Policy;
