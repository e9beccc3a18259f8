/**
 * What a gate does about an entity that does not pass, mildest first: only say
 * so, warn, or block.
 * @public
 */
export const GATE_MODES = ['watch', 'warn', 'block'] as const;

/** What a gate does about an entity that does not pass. @public */
export type GateMode = (typeof GATE_MODES)[number];

/**
 * The stricter of two modes.
 * @public
 */
export function stricterMode(one: GateMode, other: GateMode): GateMode {
  return GATE_MODES.indexOf(one) < GATE_MODES.indexOf(other) ? other : one;
}

/**
 * Whether waived checks may count as met: where a caller asks for it, or not
 * at all.
 * @public
 */
export const GATE_WAIVERS = ['when-asked', 'never'] as const;

/** Whether waived checks may count as met. @public */
export type GateWaivers = (typeof GATE_WAIVERS)[number];
