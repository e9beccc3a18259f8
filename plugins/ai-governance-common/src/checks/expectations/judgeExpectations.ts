import { ExpectationRecords } from '../../facts/expectationFacts';
import { InteractionFacts } from '../../facts/types';
import { judgeDate } from '../dates';
import { notApplicable, notConnected } from '../outcomes';
import { CheckOutcome } from '../types';
import { affectsNoCustomers, isImmaterial } from '../weight';

/** Where it is recorded what customers expect. */
export const EXPECTATIONS_ROOM = {
  type: 'portal',
  room: 'expectations',
} as const;

/**
 * What the records say, unless the declaration settles that nobody need be
 * asked, or no such records are connected.
 *
 * @param question - what the check wants to know
 */
export function judgeExpectations(
  facts: InteractionFacts,
  question: string,
  judge: (records: ExpectationRecords) => CheckOutcome,
): CheckOutcome {
  if (affectsNoCustomers(facts.spec)) {
    return notApplicable(
      'Nobody who is affected is a customer, so this stands outside A.10.4.',
    );
  }
  if (isImmaterial(facts.spec)) {
    return notApplicable('It is said not to matter to customers.');
  }
  const records = facts.records?.expectations;
  return records
    ? judge(records)
    : notConnected(question, EXPECTATIONS_ROOM.room);
}

/** The steps that were taken recently enough to count. */
export function currentEngagements(
  { engagements }: ExpectationRecords,
  asOf: string,
) {
  return engagements.filter(({ date }) => judgeDate(date, asOf) === 'current');
}
