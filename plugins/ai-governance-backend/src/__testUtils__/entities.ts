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
    system?: string;
  } = {},
): Entity {
  const { owner = 'lending', annotations, tags } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, annotations, tags },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner,
      system: options.system,
    },
  };
}

/** A System of the catalog. */
export function system(
  name: string,
  options: { owner?: string; domain?: string; title?: string } = {},
): Entity {
  const { owner = 'lending', title } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name, title },
    spec: { owner, domain: options.domain },
  };
}

/** A Domain of the catalog. */
export function domain(
  name: string,
  options: { owner?: string; title?: string } = {},
): Entity {
  const { owner = 'lending', title } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name, title },
    spec: { owner },
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
