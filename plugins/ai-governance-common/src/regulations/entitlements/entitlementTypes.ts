import { CustomerInteractionSpec } from '../../kinds/customerInteraction';

type DeclaredRight = NonNullable<
  NonNullable<CustomerInteractionSpec['transparency']>['rights']
>[number]['right'];

/** What an entitlement gives the customer, and what makes it exercisable. */
export interface EntitlementType {
  /** What the customer has, in plain words. */
  title: string;
  /**
   * What has to be there: a `right` that customers can use, `information` that
   * they get without asking, or an `arrangement` that declarations do not show.
   */
  kind: 'right' | 'information' | 'arrangement';
  /** The declared rights any of which lets customers use it. */
  rights?: readonly DeclaredRight[];
  /** Whether somebody must be able to change the result. */
  needsOverride?: boolean;
}

function right(
  title: string,
  rights: readonly DeclaredRight[],
  needsOverride = false,
): EntitlementType {
  return { title, kind: 'right', rights, needsOverride };
}

function information(title: string): EntitlementType {
  return { title, kind: 'information' };
}

function arrangement(title: string): EntitlementType {
  return { title, kind: 'arrangement' };
}

const TYPES = {
  'be-informed': information('To be told'),
  'policy-disclosure': information('To find it in the privacy policy'),
  'plain-language': information('To be told in plain words'),
  'timely-answer': right('To get an answer in time', ['access', 'explanation']),
  'explanation-of-logic': right('To learn how it works', ['explanation']),
  'explanation-of-decision': right('To learn why it was decided so', [
    'explanation',
  ]),
  reasons: right('To get the reasons for a decision', ['explanation']),
  access: right('To see the data and what was made of it', ['access']),
  correction: right('To have wrong data put right', ['correction']),
  deletion: right('To have data deleted', ['deletion']),
  objection: right('To object', ['objection']),
  'not-solely-automated': right('Not to be subject to a machine alone', [
    'human-review',
    'objection',
    'opt-out',
  ]),
  'human-review': right(
    'To have a person look at the decision again',
    ['human-review'],
    true,
  ),
  review: right(
    'To have the decision looked at again, not necessarily by a person',
    ['human-review', 'contest'],
    true,
  ),
  'express-view': right('To put one’s own point of view', [
    'contest',
    'human-review',
  ]),
  contest: right('To contest the decision', ['contest'], true),
  appeal: right('To appeal', ['contest', 'human-review'], true),
  'opt-out': right('To opt out of automated decisions', ['opt-out']),
  'opt-out-of-profiling': right('To opt out of profiling', ['opt-out']),
  'opt-out-of-personalisation': right('To opt out of personalisation', [
    'opt-out',
  ]),
  refusal: right('To refuse a decision made by a machine alone', [
    'objection',
    'opt-out',
  ]),
  'choice-of-ranking': right('To choose what recommendations go by', [
    'opt-out',
  ]),
  complaint: right('To complain to us', ['complaint']),
  acknowledgement: arrangement('To hear that the complaint has arrived'),
  'progress-updates': arrangement('To hear how the complaint is going'),
  outcome: arrangement('To be told the outcome'),
  'external-complaint': information('To complain to an authority'),
  'external-appeal': information('To take it to an outside body'),
  'accessible-support': arrangement('To get support that fits one’s needs'),
  'alternative-process': information(
    'To learn how to ask for another process or an accommodation',
  ),
  consent: arrangement('To be asked for consent first'),
  'machine-readable-label': arrangement(
    'To have generated content marked for machines',
  ),
  'synthetic-label': arrangement('To have generated content labelled'),
  'instructions-for-use': arrangement('To get instructions for use'),
  'human-oversight': arrangement('To have people oversee the AI'),
  'user-protection': arrangement('To be protected as a user'),
  'fair-treatment': arrangement('To be treated fairly'),
  'easy-exit': arrangement('To leave easily'),
} satisfies Record<string, EntitlementType>;

/** What a law can give a customer. @public */
export type EntitlementId = keyof typeof TYPES;

/** All that laws give customers, by id. */
export const ENTITLEMENT_TYPES: Readonly<
  Record<EntitlementId, EntitlementType>
> = TYPES;

/** The ids of all entitlements. @public */
export const ENTITLEMENT_IDS = Object.keys(TYPES) as EntitlementId[];

/** An entitlement in plain words. @public */
export function entitlementTitle(id: EntitlementId): string {
  return TYPES[id].title;
}
