import { CliCommand } from '@backstage/cli-node';

export const schemaCommand: CliCommand = {
  path: ['schema'],
  description: 'Print the JSON Schemas of the kinds for editors',
  execute: { loader: () => import('../schema/command') },
};
