import {
  nextWaiverStates,
  Waiver,
  WaiverStep,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { WaiverPolicy } from './WaiverPolicy';

/** The bearer of credentials, as far as waivers go. */
export interface WaiverCaller {
  /** The person; a token of a service is none. */
  userEntityRef?: string;
  /** The person and their groups. */
  claims: readonly string[];
  mayRequest: boolean;
  /** Whether they may decide on waivers of others. */
  mayDecide: boolean;
}

/**
 * Whether somebody asked for a waiver, answers for it or owns the interaction.
 * Those do not approve it.
 */
export function isParty(
  claims: readonly string[],
  waiver: Waiver,
  interaction: { ownerRef?: string },
): boolean {
  return [waiver.owner, waiver.requestedBy, interaction.ownerRef].some(
    party => party !== undefined && claims.includes(party),
  );
}

/**
 * The steps that a caller may take now. A law that gives customers what the
 * check asks for is looked up only when somebody takes the step.
 */
export function stepsOf(
  caller: WaiverCaller,
  waiver: Waiver,
  context: {
    interaction: { ownerRef?: string };
    policy: WaiverPolicy;
    today: string;
  },
): WaiverStep[] {
  const { interaction, policy, today } = context;
  return nextWaiverStates(waiver.state).filter(step => {
    switch (step) {
      case 'approved':
        return (
          caller.mayDecide &&
          !isParty(caller.claims, waiver, interaction) &&
          policy.allowsEnd(waiver.until, today)
        );
      case 'revoked':
        return caller.mayDecide || caller.userEntityRef === waiver.requestedBy;
      default:
        return caller.mayDecide;
    }
  });
}
