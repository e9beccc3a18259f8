import { z } from 'zod';
import {
  adoptionRecordSchema,
  adoptionRequestSchema,
  coverageReviewRecordSchema,
  coverageReviewRequestSchema,
  transpositionRecordSchema,
  transpositionRequestSchema,
  withdrawalSchema,
} from './schemas';
import {
  coverageAnswerSchema,
  regulationListItemSchema,
  regulationListSchema,
  touchedInteractionSchema,
  touchedPageSchema,
} from './listSchemas';

/** That a person of the legal team has adopted a row. @public */
export type AdoptionRecord = z.infer<typeof adoptionRecordSchema>;

/** That a member state has written a directive into its law. @public */
export type TranspositionRecord = z.infer<typeof transpositionRecordSchema>;

/** That a person of the legal team has looked where packs end. @public */
export type CoverageReviewRecord = z.infer<typeof coverageReviewRecordSchema>;

/** To adopt a row. @public */
export type AdoptionRequest = z.infer<typeof adoptionRequestSchema>;

/** To record the national law that carries a directive. @public */
export type TranspositionRequest = z.infer<typeof transpositionRequestSchema>;

/** To answer what the law of a place wants. @public */
export type CoverageReviewRequest = z.infer<typeof coverageReviewRequestSchema>;

/** To withdraw a record. @public */
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** One row, with what is recorded on it and whom it touches. @public */
export type RegulationListItem = z.infer<typeof regulationListItemSchema>;

/** Rows as of a date, and where packs end. @public */
export type RegulationList = z.infer<typeof regulationListSchema>;

/** A field of law in a place where packs end. @public */
export type CoverageAnswer = z.infer<typeof coverageAnswerSchema>;

/** An interaction that a row touches. @public */
export type TouchedInteraction = z.infer<typeof touchedInteractionSchema>;

/** A page of interactions that a row touches. @public */
export type TouchedPage = z.infer<typeof touchedPageSchema>;
