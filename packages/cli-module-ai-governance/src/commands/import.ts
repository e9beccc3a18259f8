import { CliCommand } from '@backstage/cli-node';

export const importCommand: CliCommand = {
  path: ['import'],
  description: 'Write an inventory of AI systems as catalog files',
  execute: { loader: () => import('../import/command') },
};
