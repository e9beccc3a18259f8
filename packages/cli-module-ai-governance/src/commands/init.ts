import { CliCommand } from '@backstage/cli-node';

export const initCommand: CliCommand = {
  path: ['init'],
  description: 'Write a first declaration',
  execute: { loader: () => import('../init/command') },
};
