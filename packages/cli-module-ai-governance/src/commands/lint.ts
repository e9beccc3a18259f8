import { CliCommand } from '@backstage/cli-node';

export const lintCommand: CliCommand = {
  path: ['lint'],
  description: 'Check the declarations in files',
  execute: { loader: () => import('../lint/command') },
};
