/** Texts of the tab on the page of an entity. */
export const customerImpactTab = {
  level: 'Level: {{level}}',
  assessed: 'assessed {{when}}',
  noPosture: 'Not assessed yet',
  noInteractions: 'No customer interaction',
  attestedOn: 'Attested on {{day}}.',
  attestedUndated: 'The attestation bears no date.',
} as const;
