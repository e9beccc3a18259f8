import { z } from 'zod';
import {
  adoptionSchema,
  coverageReviewSchema,
  entitlementReportSchema,
  entitlementSchema,
  entitlementSourceSchema,
  exercisableSchema,
  groundSchema,
  regulationQuestionSchema,
  rowPlaceSchema,
  transpositionSchema,
  uncoveredLawSchema,
} from './schemas';

/** What somebody has to answer before more can be said. @public */
export type RegulationQuestion = z.infer<typeof regulationQuestionSchema>;

/** A fact that a row was judged by. @public */
export type Ground = z.infer<typeof groundSchema>;

/** A directive that a member state has written into its own law. @public */
export type Transposition = z.infer<typeof transpositionSchema>;

/**
 * A row that the organisation’s legal team has made its own. Until then the
 * row is provisional.
 * @public
 */
export type Adoption = z.infer<typeof adoptionSchema>;

/**
 * That the legal team has looked at the law of a place that no pack speaks of.
 * @public
 */
export type CoverageReview = z.infer<typeof coverageReviewSchema>;

/** A field of law in a place that no pack in use speaks of. @public */
export type UncoveredLaw = z.infer<typeof uncoveredLawSchema>;

/** How a row stands for the customers in one place. @public */
export type RowPlace = z.infer<typeof rowPlaceSchema>;

/** A law that gives an entitlement. @public */
export type EntitlementSource = z.infer<typeof entitlementSourceSchema>;

/** Whether customers can really use an entitlement. @public */
export type Exercisable = z.infer<typeof exercisableSchema>;

/** What customers are due, over all laws. @public */
export type Entitlement = z.infer<typeof entitlementSchema>;

/** What customers of one interaction are due, as of a date. @public */
export type EntitlementReport = z.infer<typeof entitlementReportSchema>;
