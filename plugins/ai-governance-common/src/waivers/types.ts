import { z } from 'zod';
import {
  waiverItemSchema,
  waiverPageSchema,
  waiverRequestSchema,
  waiverSchema,
  waiverTransitionSchema,
} from './schemas';

/** A dated, owned, reasoned exemption from one check. @public */
export type Waiver = z.infer<typeof waiverSchema>;

/** A waiver, and what the caller may do with it. @public */
export type WaiverItem = z.infer<typeof waiverItemSchema>;

/** One page of waivers. @public */
export type WaiverPage = z.infer<typeof waiverPageSchema>;

/** The state of a waiver. @public */
export type WaiverState = Waiver['state'];

/** To ask for a waiver. @public */
export type WaiverRequest = z.infer<typeof waiverRequestSchema>;

/** To decide on a waiver, or to take it back. @public */
export type WaiverTransition = z.infer<typeof waiverTransitionSchema>;

/** A step that people take with a waiver. @public */
export type WaiverStep = WaiverTransition['to'];
