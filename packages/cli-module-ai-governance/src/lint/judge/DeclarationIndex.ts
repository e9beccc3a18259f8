import {
  annotatedInteractions,
  EntityLookup,
  isCustomerInteractionEntity,
  isServiceEntity,
  KIND_AI_SYSTEM,
  resolveRef,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { Declaration, FileContent, refOf } from '../documents';

/** All that the given files declare, by reference. */
export class DeclarationIndex {
  private readonly entities = new Map<string, Entity>();
  private readonly declarations = new Map<string, Declaration[]>();
  private readonly annotating = new Map<string, Entity[]>();
  private readonly namedSystems = new Set<string>();

  /** Takes in what a file holds. */
  add({ declarations, others }: FileContent): void {
    for (const declaration of declarations) {
      const ref = refOf(declaration.entity);
      if (ref !== undefined) {
        pushTo(this.declarations, ref, declaration);
        this.noteSystems(declaration);
      }
    }
    for (const entity of others) {
      const ref = refOf(entity);
      if (ref !== undefined && !this.entities.has(ref)) {
        this.entities.set(ref, entity);
        this.noteAnnotation(entity);
      }
    }
  }

  /**
   * What a reference leads to. What no file declares may be in the catalog all
   * the same, and of a broken declaration nothing is known: both are unknown.
   */
  readonly lookup: EntityLookup = ref => {
    const entity = this.declarationOf(ref)?.entity ?? this.entities.get(ref);
    return entity ? { presence: 'found', entity } : { presence: 'unknown' };
  };

  /** The first usable declaration of a name. */
  declarationOf(ref: string): Declaration | undefined {
    return this.declarationsOf(ref).find(
      ({ problems }) => problems.length === 0,
    );
  }

  /** All declarations of a name, broken ones too. */
  declarationsOf(ref: string): readonly Declaration[] {
    return this.declarations.get(ref) ?? [];
  }

  /** The services whose annotation names an interaction. */
  servicesAnnotating(ref: string): Entity[] {
    return this.annotating.get(ref) ?? [];
  }

  /** Whether an interaction names an AI system, as far as it can be read. */
  namesSystem(ref: string): boolean {
    return this.namedSystems.has(ref);
  }

  private noteSystems({ entity, problems }: Declaration): void {
    if (problems.length === 0 && isCustomerInteractionEntity(entity)) {
      for (const written of entity.spec.aiSystems ?? []) {
        this.namedSystems.add(resolveRef(written, entity, KIND_AI_SYSTEM));
      }
    }
  }

  private noteAnnotation(entity: Entity): void {
    const { annotations } = entity.metadata;
    if (annotations && isServiceEntity(entity) && areTexts(annotations)) {
      for (const ref of annotatedInteractions(entity).refs) {
        pushTo(this.annotating, ref, entity);
      }
    }
  }
}

function areTexts(annotations: object): boolean {
  return Object.values(annotations).every(value => typeof value === 'string');
}

function pushTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) {
    list.push(item);
  } else {
    lists.set(key, [item]);
  }
}
