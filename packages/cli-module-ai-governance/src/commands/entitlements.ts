import { CliCommand } from '@backstage/cli-node';

export const entitlementsCommand: CliCommand = {
  path: ['entitlements'],
  description: 'Say what customers are due by law',
  execute: { loader: () => import('../entitlements/command') },
};
