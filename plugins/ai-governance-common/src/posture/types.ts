import { z } from 'zod';
import {
  checkDescriptionSchema,
  checkResultSchema,
  declarationStateSchema,
  postureHistoryEntrySchema,
  postureHistorySchema,
  postureItemSchema,
  posturePageSchema,
  postureSchema,
  postureSummarySchema,
  postureTrendSchema,
  requirementResultSchema,
} from './schemas';

/** What one check says. @public */
export type CheckResult = z.infer<typeof checkResultSchema>;

/** What one requirement comes to. @public */
export type RequirementResult = z.infer<typeof requirementResultSchema>;

/** The state of the YAML behind a posture. @public */
export type DeclarationState = z.infer<typeof declarationStateSchema>;

/** The posture of one entity, without the single checks. @public */
export type PostureItem = z.infer<typeof postureItemSchema>;

/** The posture of one entity. @public */
export type Posture = z.infer<typeof postureSchema>;

/** One change of a posture. @public */
export type PostureHistoryEntry = z.infer<typeof postureHistoryEntrySchema>;

/** The changes of one entity's posture, newest first. @public */
export type PostureHistory = z.infer<typeof postureHistorySchema>;

/** One page of postures. @public */
export type PosturePage = z.infer<typeof posturePageSchema>;

/** Levels and requirements over all that the caller may see. @public */
export type PostureSummary = z.infer<typeof postureSummarySchema>;

/** How many interactions stood at which level, over time. @public */
export type PostureTrend = z.infer<typeof postureTrendSchema>;

/** What a check asks, and why. @public */
export type CheckDescription = z.infer<typeof checkDescriptionSchema>;
