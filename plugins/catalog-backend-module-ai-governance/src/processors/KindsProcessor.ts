import {
  API_VERSION,
  findDeclarationProblems,
  formatProblem,
  isGovernanceKind,
  RELATION_FIELDS,
  SPEC_SCHEMAS,
  writtenRefs,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import { emitRelationPair } from './emitRelationPair';

/** Validates entities of our kinds, and draws the relations they declare. */
export class KindsProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'AiGovernanceKindsProcessor';
  }

  async validateEntityKind(entity: Entity): Promise<boolean> {
    if (!isGovernanceKind(entity.kind)) {
      const meant = Object.keys(SPEC_SCHEMAS).find(
        kind => kind.toLowerCase() === entity.kind.toLowerCase(),
      );
      if (meant) {
        throw new InputError(
          `kind: found ${JSON.stringify(entity.kind)}, allowed is ${meant}`,
        );
      }
      return false;
    }
    if (entity.apiVersion !== API_VERSION) {
      throw new InputError(
        `apiVersion: found ${JSON.stringify(
          entity.apiVersion,
        )}, allowed is ${API_VERSION}`,
      );
    }
    const problems = findDeclarationProblems(entity);
    if (problems.length > 0) {
      throw new InputError(problems.map(formatProblem).join('; '));
    }
    return true;
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (isGovernanceKind(entity.kind)) {
      const source = getCompoundEntityRef(entity);
      for (const field of RELATION_FIELDS[entity.kind]) {
        for (const written of writtenRefs(entity, field.field)) {
          const target = parseEntityRef(written, {
            defaultKind: field.defaultKind,
            defaultNamespace: source.namespace,
          });
          emitRelationPair(emit, { source, target, ...field });
        }
      }
    }
    return entity;
  }
}
