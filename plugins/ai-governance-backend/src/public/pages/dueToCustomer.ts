import {
  Concern,
  isOpenConcern,
  nextClock,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/**
 * By when the customer hears from us: the first end of a time that surely
 * applies. Nothing while we wait for them, or once they know the outcome.
 */
export function dueToCustomer(concern: Concern): string | undefined {
  const { state, requests } = concern;
  const isOurTurn =
    isOpenConcern(state) &&
    !['awaiting-customer', 'communicated', 'referred'].includes(state);
  return isOurTurn
    ? nextClock({
        requests: requests.map(request => ({
          ...request,
          clocks: request.clocks.filter(({ sure }) => sure),
        })),
      })?.dueAt
    : undefined;
}
