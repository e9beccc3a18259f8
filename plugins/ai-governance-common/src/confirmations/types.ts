import { z } from 'zod';
import {
  CONFIRMATION_SUBJECTS,
  confirmationRequestSchema,
  confirmationSchema,
  pendingConfirmationSchema,
} from './schemas';

/** What can be confirmed. @public */
export type ConfirmationSubject = (typeof CONFIRMATION_SUBJECTS)[number];

/** That a named person stands behind some declared facts. @public */
export type Confirmation = z.infer<typeof confirmationSchema>;

/** Facts that wait for somebody to confirm them. @public */
export type PendingConfirmation = z.infer<typeof pendingConfirmationSchema>;

/** To confirm facts. @public */
export type ConfirmationRequest = z.infer<typeof confirmationRequestSchema>;
