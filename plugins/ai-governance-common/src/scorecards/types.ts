import { z } from 'zod';
import {
  checkCountSchema,
  SCORECARD_GROUPINGS,
  scorecardReportSchema,
  scorecardSchema,
} from './schemas';

/** What scorecards can be grouped by. @public */
export type ScorecardGrouping = (typeof SCORECARD_GROUPINGS)[number];

/** Of how many interactions one check says so. @public */
export type CheckCount = z.infer<typeof checkCountSchema>;

/** Where one group stands. @public */
export type Scorecard = z.infer<typeof scorecardSchema>;

/** Where teams, systems or domains stand. @public */
export type ScorecardReport = z.infer<typeof scorecardReportSchema>;

/** Where the organisation stands, or a group. @public */
export type ScorecardNumbers = ScorecardReport['total'];
