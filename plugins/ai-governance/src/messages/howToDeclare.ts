/** Texts for those who have declared nothing yet. */
export const howToDeclare = {
  where:
    'Words in angle brackets are for you to fill in. Almost everything else is optional: what is missing then shows here, each with its fix.',
  first:
    'Write the first declaration in a catalog-info.yaml that the catalog knows. Words in angle brackets are for you to fill in; almost everything else is optional.',
  firstSnippet: 'YAML of a first declaration',
  copyFirst: 'Copy the YAML of a first declaration',
  service: {
    title: 'Unassessed: nothing is declared',
    what: 'Nobody has declared how AI in this service affects customers. Once declared, this page shows who is affected, what they are told, and what is missing.',
    declare: 'AI in this service affects customers',
    declareHow:
      'Declare the AI system and the interaction, in the catalog-info.yaml beside this service.',
    none: 'No AI in this service affects customers',
    noneHow:
      'Attest it with two annotations on the service. The attestation counts once it is confirmed, and it expires.',
  },
  aiSystem: {
    title: 'No customer interaction names this AI system',
    what: 'An AI system affects customers through interactions. Once one is declared, this page shows who is affected, what they are told, and what is missing.',
    declare: 'The system affects customers',
    declareHow:
      'Declare the interaction, in the catalog-info.yaml beside this AI system.',
    none: 'The system affects no customer',
    noneHow: 'Say why, in the declaration of the AI system.',
  },
} as const;
