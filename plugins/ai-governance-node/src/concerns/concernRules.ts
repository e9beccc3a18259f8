import {
  createConditionExports,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { ConcernAccess, concernResourceRef } from './concernResourceRef';

const claimsSchema = z.object({
  claims: z
    .array(z.string())
    .describe('References to a person and their groups.'),
});

function claims(key: keyof ConcernAccess, name: string, description: string) {
  return createPermissionRule({
    name,
    description,
    resourceRef: concernResourceRef,
    paramsSchema: claimsSchema,
    apply: (concern, params) => {
      const held = concern[key]?.toLowerCase();
      return params.claims.some(claim => claim.toLowerCase() === held);
    },
    toQuery: params => ({
      key,
      values: params.claims.map(claim => claim.toLowerCase()),
    }),
  });
}

/** The rules by which a policy can bound concerns. @public */
export const concernRules = {
  isInteractionOwner: claims(
    'ownerRef',
    'IS_INTERACTION_OWNER',
    'Concerns about interactions that they or their groups own',
  ),
  isAssignee: claims(
    'assignee',
    'IS_ASSIGNEE',
    'Concerns that they or their groups work on',
  ),
};

/** What policies build conditional decisions on concerns from. @public */
export const {
  conditions: concernConditions,
  createConditionalDecision: createConcernConditionalDecision,
} = createConditionExports({
  resourceRef: concernResourceRef,
  rules: concernRules,
});
