import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useMessages } from '../../../hooks/useMessages';

/** Who did something: a person, a team, the customer, the product, a service. */
export function WhoWords({ who }: { who: string }) {
  const { t } = useMessages();
  if (/^(user|group):/i.test(who)) {
    return <EntityRefLink entityRef={who} hideIcon />;
  }
  switch (who) {
    case 'customer':
      return <>{t('concern.customer')}</>;
    case 'ai-governance':
      return <>{t('concern.system')}</>;
    default:
      return <>{who}</>;
  }
}
