// An evening of ninety minutes, step by step (ux.md section 8). Pure.

export const ORDER_STEPS = ['arrival', 'saar', 'first', 'second', 'break', 'third', 'agreement', 'goodbye'] as const;
export type OrderStep = (typeof ORDER_STEPS)[number];

/** Where each step ends, in minutes from the beginning. */
const UNTIL: Readonly<Record<OrderStep, number>> = {
  arrival: 10,
  saar: 18,
  first: 28,
  second: 48,
  break: 58,
  third: 73,
  agreement: 85,
  goodbye: 90,
};

export interface PlannedStep {
  readonly step: OrderStep;
  /** Minutes from the beginning. */
  readonly from: number;
  readonly until: number;
  readonly state: 'done' | 'now' | 'later';
}

/** The whole evening with the step that the facilitator marked as the present one. */
export function runningOrder(now: OrderStep): readonly PlannedStep[] {
  const marked = ORDER_STEPS.indexOf(now);
  return ORDER_STEPS.map((step, index) => {
    const before = ORDER_STEPS[index - 1];
    return {
      step,
      from: before === undefined ? 0 : UNTIL[before],
      until: UNTIL[step],
      state: index < marked ? 'done' : index === marked ? 'now' : 'later',
    };
  });
}

/** A step as it was stored; the first one when it is none. */
export function readOrderStep(stored: string | null): OrderStep {
  return ORDER_STEPS.find((step) => step === stored) ?? 'arrival';
}
