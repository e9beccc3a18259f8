import * as accounts from './accounts';
import * as insuranceClaims from './insuranceClaims';
import * as insurancePrices from './insurancePrices';
import * as letters from './letters';
import * as loanPreApproval from './loanPreApproval';
import * as marketplaceOffers from './marketplaceOffers';
import * as paymentHold from './paymentHold';
import * as sellerListingChecks from './sellerListingChecks';
import * as smallRefunds from './smallRefunds';
import * as supportChat from './supportChat';
import type { Story } from './types';

const stories: Story[] = [
  accounts,
  insuranceClaims,
  insurancePrices,
  letters,
  loanPreApproval,
  marketplaceOffers,
  paymentHold,
  sellerListingChecks,
  smallRefunds,
  supportChat,
].flatMap(file => Object.values(file).flat());

describe('the stories', () => {
  it('are each told once', () => {
    const texts = stories.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(140);
  });

  it.each(stories.map(story => [story.summary, story] as const))(
    'end as they can: %s',
    (_, { asks, effect, text, summary, reasons }) => {
      const challenges = asks.some(type =>
        ['human-review', 'contest', 'objection'].includes(type),
      );
      expect(challenges && effect === 'none').toBe(false);
      for (const told of [text, summary, reasons]) {
        expect(told.replace(/\{[^{}|]*(?:\|[^{}|]*)+\}/g, '')).not.toMatch(
          /[{}|]/,
        );
        expect(told).toBe(told.trim());
        expect(told).not.toMatch(/ {2}|'/);
      }
    },
  );
});
