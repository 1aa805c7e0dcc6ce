import type { Arm } from '../planner/arms.ts';
import type { PolicyName } from '../planner/rehearse.ts';

/** An arm that can be told to another thread, and told about in words. */
export interface NamedArm extends Arm {
  readonly policy: PolicyName;
}
