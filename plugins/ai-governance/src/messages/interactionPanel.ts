/** Texts about one interaction. */
export const interactionPanel = {
  facts: 'The interaction',
  gone: 'It is gone, or you may not see it.',
} as const;
