import { aboutCards } from './aboutCards';
import { channelTestDialog, channelTests } from './channelTests';
import { concernFigures, lateTile } from './concernFigures';
import {
  concernAmend,
  concernData,
  concernPage,
  concernTimeline,
} from './concernPage';
import {
  concernAssign,
  concernKeys,
  concernQueue,
  concernSection,
} from './concernQueue';
import { concernDecide, concernStep, requestStep } from './concernStep';
import { concernClock, concernWords } from './concernWords';
import { confirmationList } from './confirmationList';
import { confirmations } from './confirmations';
import { confirmedFacts } from './confirmedFacts';
import { customerImpactCard } from './customerImpactCard';
import { customerImpactTab } from './customerImpactTab';
import { customersTold } from './customersTold';
import { enterConcern } from './enterConcern';
import { governanceOverview } from './governanceOverview';
import { howToDeclare } from './howToDeclare';
import { importConcerns } from './importConcerns';
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
import { signalAssess, signals } from './signals';
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
  channelTestDialog,
  channelTests,
  concern: concernWords,
  concernAmend,
  concernAssign,
  concernClock,
  concernData,
  concernDecide,
  concernFigures,
  concernKeys,
  concernPage,
  concernQueue,
  concernSection,
  concernStep,
  concernTimeline,
  confirmationList,
  confirmedFacts,
  customerImpactCard,
  customerImpactTab,
  customersDue,
  customersTold,
  enterConcern,
  governancePage,
  howToDeclare,
  importConcerns,
  interactionFacts,
  interactionList,
  interactionPanel,
  pager,
  lateTile,
  law,
  levelTrend,
  postureHistory,
  postureTable,
  recentChanges,
  regulations,
  requestStep,
  requirementList,
  scorecards,
  signalAssess,
  signals,
  toDo,
  waitingTile,
  workList,
} as const;
