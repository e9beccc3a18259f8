import { z } from 'zod';
import { questionSchema } from '../posture/schemas';
import { CheckResult } from '../posture/types';
import {
  questionItemSchema,
  questionPageSchema,
  questionSummarySchema,
} from './schemas';

/** Who answers an undetermined check, and by when. @public */
export type Question = z.infer<typeof questionSchema>;

/** A question, and the check that asks it. @public */
export type CheckQuestion = Question &
  Pick<CheckResult, 'checkId' | 'requirement' | 'level'>;

/** A question in a list over interactions. @public */
export type QuestionItem = z.infer<typeof questionItemSchema>;

/** One page of questions. @public */
export type QuestionPage = z.infer<typeof questionPageSchema>;

/** How many questions are open and late. @public */
export type QuestionSummary = z.infer<typeof questionSummarySchema>;
