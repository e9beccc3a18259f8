import { CliCommand } from '@backstage/cli-node';
import { importCommand } from './import';

/** All commands, in the order in which the help lists them. */
export const commands: CliCommand[] = [importCommand];
