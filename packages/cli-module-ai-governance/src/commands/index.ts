import { CliCommand } from '@backstage/cli-node';
import { explainCommand } from './explain';
import { gateCommand } from './gate';
import { importCommand } from './import';
import { initCommand } from './init';
import { lintCommand } from './lint';
import { schemaCommand } from './schema';

/** All commands, in the order in which the help lists them. */
export const commands: CliCommand[] = [
  initCommand,
  lintCommand,
  gateCommand,
  explainCommand,
  schemaCommand,
  importCommand,
];
