import { aboutCards } from './aboutCards';
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
import { posture } from './posture';
import { postureHistory } from './postureHistory';
import { postureTable } from './postureTable';
import { customersDue, law, regulations } from './regulations';
import { requirementList } from './requirementList';
import { governancePage, shared } from './shared';
import { toDo } from './toDo';
import { workList } from './workList';
import { words } from './words';

/** All texts in English, by where they stand. */
export const messages = {
  shared,
  words,
  ...posture,
  ...aboutCards,
  ...governanceOverview,
  ...confirmations,
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
  law,
  postureHistory,
  postureTable,
  regulations,
  requirementList,
  toDo,
  workList,
} as const;
