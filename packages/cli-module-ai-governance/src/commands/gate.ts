import { CliCommand } from '@backstage/cli-node';

export const gateCommand: CliCommand = {
  path: ['gate'],
  description: 'Ask the portal whether a service reaches a level',
  execute: { loader: () => import('../gate/command') },
};
