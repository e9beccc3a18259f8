import { createCliModule, runCli } from '@backstage/cli-node';
import packageJson from '../package.json';
import { commands } from './commands';

/**
 * Runs the program `ai-governance` with the arguments of this process, and
 * ends the process with the command's exit code.
 * @public
 */
export async function runAiGovernance(): Promise<void> {
  if (process.argv.length === 2) {
    process.argv.push('--help');
  }
  await runCli({
    modules: [
      createCliModule({
        packageJson,
        init: async registry => commands.forEach(registry.addCommand),
      }),
    ],
    name: 'ai-governance',
    version: packageJson.version,
  });
}
