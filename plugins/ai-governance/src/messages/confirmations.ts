/** Texts about who stands behind which facts. */
export const confirmations = {
  confirmation: {
    subject: {
      classification: 'How the interaction is classified',
      attestation: 'That no AI in the service affects customers',
    },
    never: 'Not confirmed.',
    confirmed: 'Confirmed by {{who}} on {{day}}.',
    holds:
      'Confirmed by {{who}} on {{day}}, to be looked at again by {{reviewBy}}.',
    lapsed: {
      facts: 'Lapsed {{when}}: the facts have changed.',
      'review-date':
        'Lapsed {{when}}: the review date, {{reviewBy}}, has passed.',
      replaced: 'Replaced {{when}} by a newer one.',
      unknown: 'Lapsed {{when}}.',
    },
    note: 'Note: {{note}}',
    history_one: '{{count}} confirmation',
    history_other: '{{count}} confirmations',
    historyLabel: 'Confirmations',
  },
  confirmDialog: {
    title: 'Confirm: {{title}}',
    changed:
      'The facts have changed since you saw them, so nothing was confirmed. These are the facts now.',
    gone: 'It does not wait for confirmation any more, so nothing was confirmed.',
    facts: 'The facts',
    notListed: 'What is not listed is not declared, and is not confirmed.',
    reviewBy: 'To be looked at again by',
    reviewByHelp:
      'The last day on which the confirmation holds: {{latest}} at the latest.',
    reviewByAmiss: 'A day from {{earliest}} to {{latest}}.',
    note: 'Note (optional)',
    name: 'You stand behind these facts with your name.',
    whatFollows:
      'The confirmation holds for exactly these facts. When one of them changes, it lapses.',
    confirm: 'Confirm',
    confirming: 'Confirming …',
    failed: 'Nothing was confirmed.',
  },
} as const;
