import { aboutCards } from './aboutCards';
import { confirmationList } from './confirmationList';
import { confirmations } from './confirmations';
import { confirmedFacts } from './confirmedFacts';
import { customerImpactCard } from './customerImpactCard';
import { customerImpactTab } from './customerImpactTab';
import { customersTold } from './customersTold';
import { governanceOverview } from './governanceOverview';
import { howToDeclare } from './howToDeclare';
import { interactionFacts } from './interactionFacts';
import { interactionList } from './interactionList';
import { interactionPanel } from './interactionPanel';
import { levelTrend } from './levelTrend';
import { posture } from './posture';
import { postureHistory } from './postureHistory';
import { postureTable } from './postureTable';
import { questions } from './questions';
import { recentChanges } from './recentChanges';
import { customersDue, law, regulations } from './regulations';
import { requirementList } from './requirementList';
import { scorecards } from './scorecards';
import { governancePage, pager, shared } from './shared';
import { toDo } from './toDo';
import { waivers } from './waivers';
import { waitingTile, workList } from './workList';
import { words } from './words';

/** All texts in English, by where they stand. */
export const messages = {
  shared,
  words,
  ...posture,
  ...aboutCards,
  ...governanceOverview,
  ...confirmations,
  ...questions,
  ...waivers,
  confirmationList,
  confirmedFacts,
  customerImpactCard,
  customerImpactTab,
  customersDue,
  customersTold,
  governancePage,
  howToDeclare,
  interactionFacts,
  interactionList,
  interactionPanel,
  pager,
  law,
  levelTrend,
  postureHistory,
  postureTable,
  recentChanges,
  regulations,
  requirementList,
  scorecards,
  toDo,
  waitingTile,
  workList,
} as const;
