/** Texts about what customers are told. */
export const customersTold = {
  title: 'What customers are told',
  subtitle: 'In the words of the declaration. Nothing is published yet.',
  part: {
    role: 'The role of AI',
    dataTypes: 'Data used',
    factors: 'What counts most',
    limitations: 'Limitations',
    knownRisks: 'Known risks',
    rights: 'Rights',
  },
  state: {
    missing: 'not declared',
    fail: 'declared, failing',
    undetermined: 'declared, with a question',
    declared: 'declared, not published',
  },
  channels: 'Where they are told',
  languages: 'Languages',
  channelList: 'Channels',
  dataFrom: ', from {{source}}',
  dataFor: ', for {{purpose}}',
  rightChannel: 'by {{channel}}',
  rightWithin: 'answer within {{period}}',
  rightReviewers: 'answered by {{reviewers}}',
  rightCanChange: 'can change {{what}}',
} as const;
