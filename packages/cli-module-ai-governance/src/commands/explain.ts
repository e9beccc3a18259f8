import { CliCommand } from '@backstage/cli-node';

export const explainCommand: CliCommand = {
  path: ['explain'],
  description: 'Say what a check asks, and why',
  execute: { loader: () => import('../explain/command') },
};
