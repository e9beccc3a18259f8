import {
  AiSystemSpec,
  CustomerInteractionSpec,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';

/** An AI system with just what is asked for. */
export function aiSystem(
  name: string,
  spec: Partial<AiSystemSpec> = {},
): Entity {
  return {
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'AiSystem',
    metadata: { name },
    spec: { owner: 'models', purpose: `Does ${name}.`, ...spec },
  };
}

/** A customer interaction with just what is asked for. */
export function interaction(
  name: string,
  spec: Partial<CustomerInteractionSpec> = {},
): Entity {
  return {
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'CustomerInteraction',
    metadata: { name },
    spec: { owner: 'lending', ...spec },
  };
}

/** A service. */
export function component(
  name: string,
  options: {
    owner?: string;
    annotations?: Record<string, string>;
    tags?: string[];
  } = {},
): Entity {
  const { owner = 'lending', annotations, tags } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, annotations, tags },
    spec: { type: 'service', lifecycle: 'production', owner },
  };
}

/** A team. */
export function group(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team', children: [] },
  };
}
