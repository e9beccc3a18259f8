import { z } from 'zod';
import {
  journalCheckpointSchema,
  journalEventSchema,
  journalFaultSchema,
  journalHeadSchema,
  journalVerificationSchema,
  recordEventSchema,
  recordKeySchema,
} from './schemas';

/** What names a record. @public */
export type RecordKey = z.infer<typeof recordKeySchema>;

/** One change of a record. @public */
export type JournalEvent = z.infer<typeof journalEventSchema>;

/** The last event of a record. @public */
export type JournalHead = z.infer<typeof journalHeadSchema>;

/** What the journal was at one time. @public */
export type JournalCheckpoint = z.infer<typeof journalCheckpointSchema>;

/** What is published on the topic of a record kind. @public */
export type RecordEvent = z.infer<typeof recordEventSchema>;

/** The first place where the journal is not as it was written. @public */
export type JournalFault = z.infer<typeof journalFaultSchema>;

/** What can be wrong with the journal. @public */
export type JournalProblem = JournalFault['problem'];

/** Whether the journal is as it was written. @public */
export type JournalVerification = z.infer<typeof journalVerificationSchema>;
