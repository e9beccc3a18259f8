import {
  aiGovernanceChannelTestCreatePermission,
  aiGovernanceChannelTestReadPermission,
  aiGovernanceConcernCreatePermission,
  aiGovernanceConcernDecidePermission,
  aiGovernanceConcernReadPermission,
  aiGovernanceConcernUpdatePermission,
  aiGovernanceConfirmationCreatePermission,
  aiGovernanceConfirmationReadPermission,
  aiGovernanceIntakeTestPermission,
  aiGovernanceJournalVerifyPermission,
  aiGovernancePersonalDataErasePermission,
  aiGovernancePersonalDataReadPermission,
  aiGovernancePostureReadPermission,
  aiGovernanceRegulationAdoptPermission,
  aiGovernanceRegulationReadPermission,
  aiGovernanceSignalAssessPermission,
  aiGovernanceWaiverApprovePermission,
  aiGovernanceWaiverCreatePermission,
  aiGovernanceWaiverReadPermission,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Permission } from '@backstage/plugin-permission-common';
import { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';

/** What an operation takes of its caller. */
type Takes =
  | Permission
  /** One of these, by what is asked for. */
  | readonly Permission[]
  /** A permission, and others for some fields of the answer. */
  | { permission: Permission; fields: Record<string, Permission> }
  /** None, and why. */
  | { none: string };

const posture = aiGovernancePostureReadPermission;
const waivers = aiGovernanceWaiverReadPermission;
const laws = aiGovernanceRegulationReadPermission;
const legal = aiGovernanceRegulationAdoptPermission;
const update = aiGovernanceConcernUpdatePermission;
const decide = aiGovernanceConcernDecidePermission;
const erase = aiGovernancePersonalDataErasePermission;

const BY_NAME = 'by-name/{kind}/{namespace}/{name}';

/** What each operation takes, all in one place. */
const OPERATIONS: Record<string, Takes> = {
  'GET /openapi.json': { none: 'It describes the API, and holds no record.' },

  'GET /posture': posture,
  'GET /posture/summary': posture,
  'GET /posture/trend': posture,
  'GET /posture/changes': posture,
  [`GET /posture/${BY_NAME}`]: posture,
  [`GET /posture/${BY_NAME}/history`]: posture,
  [`GET /gate/${BY_NAME}`]: posture,
  'GET /scorecards': posture,
  'GET /scorecards/export.csv': posture,
  'GET /questions': posture,
  'GET /questions/summary': posture,
  'GET /checks': posture,

  'GET /confirmations': aiGovernanceConfirmationReadPermission,
  'GET /confirmations/pending': aiGovernanceConfirmationReadPermission,
  'POST /confirmations': aiGovernanceConfirmationCreatePermission,

  'GET /waivers': waivers,
  'GET /waivers/{id}': waivers,
  'POST /waivers': aiGovernanceWaiverCreatePermission,
  'POST /waivers/{id}/transitions': [
    aiGovernanceWaiverApprovePermission,
    aiGovernanceWaiverCreatePermission,
  ],

  'GET /regulations': laws,
  'GET /regulations/{rowId}/interactions': laws,
  'GET /regulations/coverage-reviews': laws,
  [`GET /entitlements/${BY_NAME}`]: laws,
  'POST /regulations/{rowId}/adoption': legal,
  'POST /regulations/{rowId}/adoption/withdrawal': legal,
  'POST /regulations/{rowId}/transpositions': legal,
  'POST /regulations/{rowId}/transpositions/{id}/withdrawal': legal,
  'POST /regulations/coverage-reviews': legal,
  'POST /regulations/coverage-reviews/{id}/withdrawal': legal,

  'GET /concerns': aiGovernanceConcernReadPermission,
  'GET /concerns/summary': aiGovernanceConcernReadPermission,
  'GET /concerns/export.csv': aiGovernanceConcernReadPermission,
  'GET /concerns/signals': aiGovernanceConcernReadPermission,
  'POST /concerns/signals/{id}/assessment': aiGovernanceSignalAssessPermission,
  'GET /concerns/{id}': {
    permission: aiGovernanceConcernReadPermission,
    fields: { personalData: aiGovernancePersonalDataReadPermission },
  },
  'GET /concerns/{id}/timeline': aiGovernanceConcernReadPermission,
  'POST /concerns': aiGovernanceConcernCreatePermission,
  'POST /concerns/import': aiGovernanceConcernCreatePermission,
  'POST /concerns/import/preview': aiGovernanceConcernCreatePermission,
  'PATCH /concerns/{id}': update,
  'PUT /concerns/{id}/assignment': update,
  'POST /concerns/{id}/messages': update,
  'POST /concerns/{id}/transitions': [update, decide],
  'POST /concerns/{id}/requests/{requestId}/transitions': [update, decide],
  'PUT /concerns/{id}/legal-hold': erase,
  'DELETE /concerns/{id}/personal-data': erase,

  'GET /channel-tests': aiGovernanceChannelTestReadPermission,
  'POST /channel-tests': aiGovernanceChannelTestCreatePermission,

  'POST /intake/{channel}': {
    none: 'The signature of the sender stands for a permission.',
  },
  'POST /intake/{channel}/dry-run': aiGovernanceIntakeTestPermission,

  'GET /journal/verification': aiGovernanceJournalVerifyPermission,
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

function extensionsFor(takes: Takes): object {
  if ('none' in takes) {
    return { 'x-permission': 'none', 'x-permission-reason': takes.none };
  }
  if ('fields' in takes) {
    return {
      'x-permission': takes.permission.name,
      'x-permission-fields': Object.fromEntries(
        Object.entries(takes.fields).map(([field, { name }]) => [field, name]),
      ),
    };
  }
  return {
    'x-permission': Array.isArray(takes)
      ? takes.map(({ name }: Permission) => name)
      : (takes as Permission).name,
  };
}

/**
 * Says of each operation which permission it takes: `x-permission` is a name, a
 * list of names of which what is asked for takes one, or `none`.
 */
export function withPermissions(
  paths: ZodOpenApiPathsObject,
): ZodOpenApiPathsObject {
  const left = new Set(Object.keys(OPERATIONS));
  const described = Object.entries(paths).map(([path, item]) => {
    const operations = METHODS.flatMap(method => {
      const operation = item[method] as ZodOpenApiOperationObject | undefined;
      const name = `${method.toUpperCase()} ${path}`;
      if (!operation) {
        return [];
      }
      left.delete(name);
      const takes = OPERATIONS[name];
      return [[method, { ...(takes && extensionsFor(takes)), ...operation }]];
    });
    return [path, { ...item, ...Object.fromEntries(operations) }];
  });
  if (left.size > 0) {
    throw new Error(`There are no such operations: ${[...left].join(', ')}`);
  }
  return Object.fromEntries(described);
}
