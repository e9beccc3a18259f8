import { z } from 'zod';
import {
  waiverQueryParamsSchema,
  waiverRequestSchema,
  waiverSchema,
  waiverTransitionSchema,
} from './schemas';

/** A dated, owned, reasoned exemption from one check. @public */
export type Waiver = z.infer<typeof waiverSchema>;

/** The state of a waiver. @public */
export type WaiverState = Waiver['state'];

/** To ask for a waiver. @public */
export type WaiverRequest = z.infer<typeof waiverRequestSchema>;

/** To decide on a waiver, or to take it back. @public */
export type WaiverTransition = z.infer<typeof waiverTransitionSchema>;

/** Which waivers to list. @public */
export type WaiverQuery = z.infer<typeof waiverQueryParamsSchema>;
