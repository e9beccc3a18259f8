import { createCliModule } from '@backstage/cli-node';
import packageJson from '../package.json';
import { commands } from './commands';

/**
 * The commands as a module of `backstage-cli`, behind the word
 * `ai-governance`: `backstage-cli ai-governance import …`.
 * @public
 */
export const aiGovernanceModule = createCliModule({
  packageJson,
  init: async registry => {
    for (const command of commands) {
      registry.addCommand({
        ...command,
        path: ['ai-governance', ...command.path],
      });
    }
  },
});
