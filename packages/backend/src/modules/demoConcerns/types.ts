import type {
  CONCERN_CAUSES,
  FEEDBACK_CHANNEL_TYPES,
  REQUEST_TYPES,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Story, StoryRedress } from './stories/types';

export type RequestType = (typeof REQUEST_TYPES)[number];
export type Channel = (typeof FEEDBACK_CHANNEL_TYPES)[number];

/** A customer interaction, as far as concerns about it are made up. */
export interface DemoInteraction {
  ref: string;
  /** The type of interaction, such as `eligibility`. */
  type: string;
  requestTypes: readonly RequestType[];
  jurisdictions: readonly string[];
  languages: readonly string[];
  /** The channels through which customers are heard. */
  channels?: readonly Channel[];
  /** Who is affected, such as `consumer`. */
  roles?: readonly string[];
  /**
   * The people who may look again at its decisions and change them. Without
   * any, reviews and contests are not decided, and wait.
   */
  reviewers?: readonly string[];
}

/** What a customer raises, in the shape in which it is submitted. */
export interface DemoSubmission {
  /** When the organisation got it, in ISO 8601. */
  receivedAt: string;
  channel: Channel;
  interactionRef?: string;
  decisionRef?: string;
  summary: string;
  description: string;
  requests: { type: RequestType }[];
  jurisdiction: string;
  language: string;
  desiredOutcome?: string;
  adjustmentsNeeded?: string;
  onBehalfOf?: { name: string; authority: string };
  customer?: {
    reference: string;
    name: string;
    email?: string;
    relationship?: string;
  };
}

/** How a customer is told something; `receipt` is for the nameless. */
export type TellingChannel =
  | 'email'
  | 'post'
  | 'phone'
  | 'chat'
  | 'app'
  | 'receipt';

export interface DemoExternalRoute {
  body: string;
  how: string;
}

export interface DemoDecision {
  /** `r1` is the first request of the submission, `r2` the second. */
  requestId: string;
  concernOutcome: Story['outcome'];
  decisionEffect: Story['effect'];
  reasons: string;
  externalRoute: DemoExternalRoute;
  redress?: (Omit<StoryRedress, 'amount'> & {
    amount?: number;
    currency?: string;
    dueAt: string;
  })[];
}

export interface DemoAnswer {
  answer: 'yes' | 'no';
  reasons: string;
}

export type DemoAssessment = Record<
  'deficiency' | 'fairness' | 'harm' | 'others-affected',
  DemoAnswer
> & { noIncidentBecause?: string };

/** What happens with a step; besides `at` and `by`, what the step says. */
export type DemoTransition =
  | {
      to: 'acknowledged' | 'awaiting-customer' | 'communicated';
      channel: TellingChannel;
      text: string;
    }
  | { to: 'assessing'; note?: string; referralResult?: string }
  | {
      to: 'decided';
      decisions: DemoDecision[];
      assessment?: DemoAssessment;
      firstDecision?: { by: string; at: string };
    }
  | {
      to: 'closed';
      redress?: {
        requestId: string;
        index: number;
        deliveredAt?: string;
        notDeliveredBecause?: string;
      }[];
    }
  | { to: 'withdrawn' | 'reopened'; because: string }
  /** `of` is the key of another demo concern. */
  | { to: 'duplicate'; of: string }
  | { to: 'not-about-ai'; because: string; passedTo: string }
  | { to: 'referred'; body: string; reference: string }
  /** With a `requestId`, a step of that request and not of the concern. */
  | {
      to: 'awaiting-identity';
      requestId: string;
      because: string;
      channel: TellingChannel;
      text: string;
    }
  | { to: 'identified'; requestId: string; how: string }
  | {
      to: 'refused';
      requestId: string;
      reasons: string;
      externalRoute: DemoExternalRoute;
    };

/**
 * One step of a concern: what is done, when (in ISO 8601) and by whom. All
 * that is neither `at` nor `by` is what the step says.
 */
export type DemoStep = DemoTransition & { at: string; by: string };

/** What was found to be behind a concern. */
export type DemoCause = (typeof CONCERN_CAUSES)[number];

/** A made-up concern, and what happened with it until today. */
export interface DemoConcern {
  /** Tells it from the others: `demo-0001` came first. */
  key: string;
  submission: DemoSubmission;
  /** When it was written down; later than it came, for letters. */
  recordedAt: string;
  /** Who wrote it down, where the customer did not. */
  recordedBy?: string;
  /** Who works on it. */
  assignee?: string;
  /** What was found to be behind it. */
  cause?: DemoCause;
  /** In the order of time, none before it was written down. */
  steps: DemoStep[];
}
