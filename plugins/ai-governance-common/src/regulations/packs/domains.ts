/** The fields of law that packs can cover. @public */
export const LAW_DOMAINS = [
  'ai',
  'data-protection',
  'credit',
  'employment',
  'financial-conduct',
  'health',
  'insurance',
  'online-platforms',
  'public-administration',
] as const;

/** A field of law. @public */
export type LawDomain = (typeof LAW_DOMAINS)[number];
