import type { ConcernRequest } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useMessages } from '../../../hooks/useMessages';

type Route = NonNullable<ConcernRequest['decision']>['externalRoute'];

/** Where the customer can turn next outside of us, or why there is no place. */
export function RouteWords({ route }: { route: Route }) {
  const { t } = useMessages();
  return (
    <>
      {'none' in route
        ? t('concernPage.routeNone', { because: route.because })
        : t('concernPage.routeWords', { body: route.body, how: route.how })}
    </>
  );
}
