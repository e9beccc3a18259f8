import type { ConcernRequest } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Messages } from '../hooks/useMessages';

type Redress = NonNullable<ConcernRequest['decision']>['redress'][number];

/** What the customer gets: `refund, €40.00, the fee of October`. */
export function redressWords(
  { kind, amount, currency, description }: Redress,
  t: Messages,
  language: string,
): string {
  const money =
    amount !== undefined && currency
      ? new Intl.NumberFormat(language, {
          style: 'currency',
          currency,
        }).format(amount)
      : undefined;
  return [t(`concern.redress.${kind}`), money, description]
    .filter(Boolean)
    .join(', ');
}
