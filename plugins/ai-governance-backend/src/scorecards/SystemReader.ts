import { resolveRef } from '@ai-governance/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import { CatalogReader } from '../catalog/CatalogReader';
import { Viewer } from '../visibility/CatalogVisibility';

/** Reads Systems and Domains, as far as a viewer may see them. */
export class SystemReader {
  private readonly reader: CatalogReader;
  private readonly logger: LoggerService;

  constructor(options: { reader: CatalogReader; logger: LoggerService }) {
    this.reader = options.reader;
    this.logger = options.logger;
  }

  async titlesOf(
    entityRefs: Iterable<string>,
    viewer: Viewer,
  ): Promise<Map<string, string | undefined>> {
    const entities = await this.read(entityRefs, viewer);
    return new Map(
      [...entities].map(([ref, { metadata }]) => [ref, metadata.title]),
    );
  }

  /** By system, its domain; systems without one are left out. */
  async domainsOf(
    systemRefs: Iterable<string>,
    viewer: Viewer,
  ): Promise<Map<string, string>> {
    const systems = await this.read(systemRefs, viewer);
    return new Map(
      [...systems].flatMap(([ref, system]): [string, string][] => {
        const domain = domainOf(system);
        return domain ? [[ref, domain]] : [];
      }),
    );
  }

  private async read(
    entityRefs: Iterable<string>,
    viewer: Viewer,
  ): Promise<Map<string, Entity>> {
    const visible = await viewer.visibleOf(entityRefs);
    try {
      return await this.reader.getByRefs(visible);
    } catch (error) {
      this.logger.warn('Cannot read Systems and Domains', error as Error);
      throw new ServiceUnavailableError(
        'The catalog does not answer, so systems and domains are not known; try again later, or group by owner',
        error,
      );
    }
  }
}

function domainOf(system: Entity): string | undefined {
  const written = system.spec?.domain;
  try {
    return typeof written === 'string'
      ? resolveRef(written, system, 'Domain')
      : undefined;
  } catch {
    return undefined;
  }
}
