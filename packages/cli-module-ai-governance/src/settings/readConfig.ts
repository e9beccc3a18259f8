import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Config } from '@backstage/config';
import { ConfigSources, FileConfigSource } from '@backstage/config-loader';
import { BadInputError, reason } from '../errors';

/**
 * Reads config files as a Backstage backend does, with `$env` and `$include`.
 * @throws BadInputError if one cannot be read
 */
export async function readConfig(
  files: readonly string[],
  cwd: string,
): Promise<Config> {
  for (const file of files) {
    await access(resolve(cwd, file)).catch(error => {
      throw new BadInputError(`--config ${file}: ${reason(error)}`);
    });
  }
  try {
    const config = await ConfigSources.toConfig(
      ConfigSources.merge(
        files.map(file =>
          FileConfigSource.create({
            path: resolve(cwd, file),
            watch: false,
          }),
        ),
      ),
    );
    config.close();
    return config;
  } catch (error) {
    throw new BadInputError(`--config ${files.join(', ')}: ${reason(error)}`);
  }
}
