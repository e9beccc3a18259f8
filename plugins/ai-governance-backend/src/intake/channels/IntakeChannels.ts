import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { IntakeChannel } from './IntakeChannel';
import { readChannel } from './readChannel';

const KEY = 'aiGovernance.intake.channels';

/** The signed ways in that config opens. */
export class IntakeChannels {
  private readonly channels: ReadonlyMap<string, IntakeChannel>;

  /** Reads the channels; a bad one stops the start by its key. */
  static fromConfig(config: RootConfigService): IntakeChannels {
    const names = config.getOptionalConfig(KEY)?.keys() ?? [];
    return new IntakeChannels(
      names.map(name => {
        if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(name)) {
          throw new InputError(
            `${KEY}: found the name "${name}", allowed are lower-case letters, digits and hyphens, as it stands in the address`,
          );
        }
        return readChannel(name, {
          key: `${KEY}.${name}`,
          written: config.get(`${KEY}.${name}`),
        });
      }),
    );
  }

  private constructor(channels: readonly IntakeChannel[]) {
    this.channels = new Map(channels.map(channel => [channel.name, channel]));
  }

  get(name: string): IntakeChannel | undefined {
    return this.channels.get(name);
  }

  list(): IntakeChannel[] {
    return [...this.channels.values()];
  }
}
