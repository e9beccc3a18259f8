import {
  ACCOUNT_LOCK,
  BUSINESS_CREDIT_LINE,
  CREDIT_LIMIT_CHANGE,
  IDENTITY_CHECK,
} from './accounts';
import {
  CLAIM_FAST_TRACK,
  INJURY_CLAIM_ASSESSMENT,
  MOTOR_DAMAGE_ESTIMATE,
} from './insuranceClaims';
import {
  FLEET_QUOTE,
  HOME_INSURANCE_QUOTE,
  RENEWAL_OFFER,
} from './insurancePrices';
import { APPLICATION_SCREENING, COMPLAINT_REPLIES } from './letters';
import { LOAN_PRE_APPROVAL } from './loanPreApproval';
import {
  PERSONAL_DISCOUNTS,
  PRODUCT_RECOMMENDATIONS,
  REVIEW_SUMMARIES,
} from './marketplaceOffers';
import { PAYMENT_HOLD } from './paymentHold';
import { SELLER_LISTING_CHECKS } from './sellerListingChecks';
import { SMALL_REFUNDS } from './smallRefunds';
import { SUPPORT_CHAT } from './supportChat';
import type { Story } from './types';

/** The stories of an interaction, and how often it is spoken about. */
export interface StoryPool {
  stories: Story[];
  weight: number;
}

const BY_NAME: Record<string, StoryPool> = {
  'loan-pre-approval': { stories: LOAN_PRE_APPROVAL, weight: 42 },
  'credit-limit-change': { stories: CREDIT_LIMIT_CHANGE, weight: 14 },
  'business-credit-line': { stories: BUSINESS_CREDIT_LINE, weight: 9 },
  'support-chat': { stories: SUPPORT_CHAT, weight: 54 },
  'complaint-reply-drafts': { stories: COMPLAINT_REPLIES, weight: 8 },
  'small-refunds': { stories: SMALL_REFUNDS, weight: 32 },
  'motor-damage-estimate': { stories: MOTOR_DAMAGE_ESTIMATE, weight: 20 },
  'claim-fast-track': { stories: CLAIM_FAST_TRACK, weight: 18 },
  'injury-claim-assessment': { stories: INJURY_CLAIM_ASSESSMENT, weight: 5 },
  'home-insurance-quote': { stories: HOME_INSURANCE_QUOTE, weight: 14 },
  'renewal-offer': { stories: RENEWAL_OFFER, weight: 16 },
  'fleet-quote': { stories: FLEET_QUOTE, weight: 4 },
  'product-recommendations': { stories: PRODUCT_RECOMMENDATIONS, weight: 22 },
  'personal-discounts': { stories: PERSONAL_DISCOUNTS, weight: 17 },
  'seller-listing-checks': { stories: SELLER_LISTING_CHECKS, weight: 22 },
  'review-summaries': { stories: REVIEW_SUMMARIES, weight: 7 },
  'payment-hold': { stories: PAYMENT_HOLD, weight: 40 },
  'account-lock': { stories: ACCOUNT_LOCK, weight: 17 },
  'identity-check': { stories: IDENTITY_CHECK, weight: 18 },
  'application-screening': { stories: APPLICATION_SCREENING, weight: 9 },
};

const USUAL_WEIGHT = 10;

const BY_TYPE: Record<string, Story[]> = {
  decision: CLAIM_FAST_TRACK,
  eligibility: LOAN_PRE_APPROVAL,
  'risk-assessment': PAYMENT_HOLD,
  personalisation: PRODUCT_RECOMMENDATIONS,
  recommendation: PRODUCT_RECOMMENDATIONS,
  communication: COMPLAINT_REPLIES,
  support: SUPPORT_CHAT,
  content: REVIEW_SUMMARIES,
  pricing: PERSONAL_DISCOUNTS,
  moderation: SELLER_LISTING_CHECKS,
};

/**
 * The stories that fit an interaction: its own if it is one of the demo’s,
 * else those of its type.
 */
export function storiesFor(options: { name: string; type: string }): StoryPool {
  const { name, type } = options;
  return (
    BY_NAME[name] ?? {
      stories: BY_TYPE[type] ?? SUPPORT_CHAT,
      weight: USUAL_WEIGHT,
    }
  );
}
