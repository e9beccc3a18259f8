/**
 * What the guidance wants considered in a contract about AI.
 * @public
 */
export const PROVISION_CATEGORIES = [
  'responsible-use',
  'performance-standard',
  'incident-notification',
  'failure-remedy',
] as const;

/** One of the four categories. @public */
export type ProvisionCategory = (typeof PROVISION_CATEGORIES)[number];

/**
 * One contract in force, or our standard terms, as far as checks need it.
 * @public
 */
export interface ContractFacts {
  /** What people call it, such as `Seller terms 2026`. */
  title: string;
  /** The categories that something in it provides for. */
  provides: readonly ProvisionCategory[];
  /** The categories that were decided to be left out. */
  leftOut: readonly {
    category: ProvisionCategory;
    /** Why it is not appropriate here. */
    reason: string;
  }[];
}
