import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To read posture, its history and its counts. What is seen is also bounded by
 * the catalog's own permission to read the entity.
 * @public
 */
export const aiGovernancePostureReadPermission = createPermission({
  name: 'ai-governance.posture.read',
  attributes: { action: 'read' },
});

/**
 * To read confirmations, and what waits for one; bounded as posture is.
 * @public
 */
export const aiGovernanceConfirmationReadPermission = createPermission({
  name: 'ai-governance.confirmation.read',
  attributes: { action: 'read' },
});

/**
 * To confirm classifications and attestations of entities that one does not
 * own.
 * @public
 */
export const aiGovernanceConfirmationCreatePermission = createPermission({
  name: 'ai-governance.confirmation.create',
  attributes: { action: 'create' },
});

/** To read waivers; bounded as posture is. @public */
export const aiGovernanceWaiverReadPermission = createPermission({
  name: 'ai-governance.waiver.read',
  attributes: { action: 'read' },
});

/** To ask for a waiver, and to take it back. @public */
export const aiGovernanceWaiverCreatePermission = createPermission({
  name: 'ai-governance.waiver.create',
  attributes: { action: 'create' },
});

/** To approve, reject or revoke waivers of others. @public */
export const aiGovernanceWaiverApprovePermission = createPermission({
  name: 'ai-governance.waiver.approve',
  attributes: { action: 'update' },
});

/**
 * To read laws, what they give customers, and what the legal team decided;
 * bounded as posture is.
 * @public
 */
export const aiGovernanceRegulationReadPermission = createPermission({
  name: 'ai-governance.regulation.read',
  attributes: { action: 'read' },
});

/**
 * To adopt rows of regulations, record national laws, and answer where packs
 * end.
 * @public
 */
export const aiGovernanceRegulationAdoptPermission = createPermission({
  name: 'ai-governance.regulation.adopt',
  attributes: { action: 'update' },
});

/**
 * The resource type of concerns. Conditions on it are in the node library.
 * @public
 */
export const RESOURCE_TYPE_CONCERN = 'ai-governance-concern';

/** To read concerns, without what is personal about them. @public */
export const aiGovernanceConcernReadPermission = createPermission({
  name: 'ai-governance.concern.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_CONCERN,
});

/** To enter concerns, whoever received them. @public */
export const aiGovernanceConcernCreatePermission = createPermission({
  name: 'ai-governance.concern.create',
  attributes: { action: 'create' },
});

/**
 * To work on concerns: triage, assign, write to the customer, take every step
 * but the decision.
 * @public
 */
export const aiGovernanceConcernUpdatePermission = createPermission({
  name: 'ai-governance.concern.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CONCERN,
});

/** To decide on concerns, and to refuse requests. @public */
export const aiGovernanceConcernDecidePermission = createPermission({
  name: 'ai-governance.concern.decide',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CONCERN,
});

/** To read what is personal about concerns. @public */
export const aiGovernancePersonalDataReadPermission = createPermission({
  name: 'ai-governance.personal-data.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_CONCERN,
});

/**
 * To erase what is personal about concerns, and to put a legal hold on them.
 * @public
 */
export const aiGovernancePersonalDataErasePermission = createPermission({
  name: 'ai-governance.personal-data.erase',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_CONCERN,
});

/**
 * To assess what a crowd of concerns points to. It is asked about the
 * interaction that they have in common.
 * @public
 */
export const aiGovernanceSignalAssessPermission = createPermission({
  name: 'ai-governance.signal.assess',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CONCERN,
});

/**
 * To see what a payload would become by the mapping of a channel; nothing is
 * kept.
 * @public
 */
export const aiGovernanceIntakeTestPermission = createPermission({
  name: 'ai-governance.intake.test',
  attributes: { action: 'read' },
});

/**
 * To read who tried the channels for concerns, and whether they led to us;
 * bounded as posture is.
 * @public
 */
export const aiGovernanceChannelTestReadPermission = createPermission({
  name: 'ai-governance.channel-test.read',
  attributes: { action: 'read' },
});

/**
 * To record such a test. Conditions on it look at who owns the interaction, as
 * those on concerns do.
 * @public
 */
export const aiGovernanceChannelTestCreatePermission = createPermission({
  name: 'ai-governance.channel-test.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_CONCERN,
});

/**
 * The permissions that are asked for single concerns and signals, or for what
 * is to be recorded about their interaction.
 * @public
 */
export const aiGovernanceConcernPermissions = [
  aiGovernanceConcernReadPermission,
  aiGovernanceConcernUpdatePermission,
  aiGovernanceConcernDecidePermission,
  aiGovernancePersonalDataReadPermission,
  aiGovernancePersonalDataErasePermission,
  aiGovernanceSignalAssessPermission,
  aiGovernanceChannelTestCreatePermission,
];

/** To have the journal verified. @public */
export const aiGovernanceJournalVerifyPermission = createPermission({
  name: 'ai-governance.journal.verify',
  attributes: { action: 'read' },
});

/** All permissions of the product. @public */
export const aiGovernancePermissions = [
  aiGovernancePostureReadPermission,
  aiGovernanceConfirmationReadPermission,
  aiGovernanceConfirmationCreatePermission,
  aiGovernanceWaiverReadPermission,
  aiGovernanceWaiverCreatePermission,
  aiGovernanceWaiverApprovePermission,
  aiGovernanceRegulationReadPermission,
  aiGovernanceRegulationAdoptPermission,
  aiGovernanceConcernCreatePermission,
  aiGovernanceIntakeTestPermission,
  aiGovernanceChannelTestReadPermission,
  ...aiGovernanceConcernPermissions,
  aiGovernanceJournalVerifyPermission,
];
