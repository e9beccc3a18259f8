import { RootConfigService } from '@backstage/backend-plugin-api';

/** Whether concerns can reach the portal without anybody entering them. */
export function areChannelsConfigured(config: RootConfigService): boolean {
  const channels = config.getOptionalConfig('aiGovernance.intake.channels');
  return (
    (channels?.keys() ?? []).length > 0 ||
    config.getOptionalBoolean('aiGovernance.public.form.enabled') === true
  );
}
