/**
 * The requirements of the guidance on ISO/IEC 42001 A.10.4, in its order.
 * @public
 */
export const REQUIREMENTS = [
  'identification',
  'expectations',
  'transparency',
  'feedback',
  'contracts',
  'regulation',
  'related-controls',
] as const;

/** One requirement of the guidance. @public */
export type Requirement = (typeof REQUIREMENTS)[number];
