/** Texts of the card on the page of an entity. */
export const customerImpactCard = {
  title: 'AI customer impact',
  open: 'Open AI customer impact',
  level: 'level:',
  next: 'next: {{level}}',
  noPosture:
    'Not assessed yet. A new declaration is assessed within seconds of its arrival in the catalog.',
  unassessed:
    'Unassessed: nobody has declared how AI in this service affects customers.',
  noInteractions:
    'No customer interaction names this AI system. Declare one, or say why there is none.',
  noImpact:
    'Declared, not verified: no customer is materially affected. {{reason}}',
  attested: 'Attested: no AI in this service affects customers.',
  attestationConfirmed: 'A person with the right role has confirmed it.',
  attestationUnconfirmed:
    'Nobody has confirmed it, so the service stays unassessed.',
  brokenOf_one:
    '{{count}} of {{total, number}} interactions has a broken declaration.',
  brokenOf_other:
    '{{count}} of {{total, number}} interactions have a broken declaration.',
  importedOf_one:
    '{{count}} of {{total, number}} interactions was imported and confirmed by nobody.',
  importedOf_other:
    '{{count}} of {{total, number}} interactions were imported and confirmed by nobody.',
  told: 'Customers told',
  toldDeclared: 'declared, not published',
  toldNotAll: 'not fully declared, not published',
  toldOf: 'complete in {{complete, number}} of {{total, number}} interactions',
  toldComplete: 'all that customers must be told is declared',
  toldIncomplete: 'something that customers must be told is missing or amiss',
  concerns: 'Concerns',
  obligation: 'Next obligation',
  noContracts: 'no contracts connected',
  noContractsMeaning: 'what is owed to business customers is not recorded here',
} as const;
