import { Check } from '../types';
import { dataTypesExplained } from './dataTypesExplained';
import { factorsExplained } from './factorsExplained';
import { factorsNotData } from './factorsNotData';
import { informationChannelsFit } from './informationChannelsFit';
import { knownRisksStated } from './knownRisksStated';
import { languagesFit } from './languagesFit';
import { limitationsStated } from './limitationsStated';
import { noticePublished } from './noticePublished';
import { rightsDeadlineLawful } from './rightsDeadlineLawful';
import { rightsHaveRoute } from './rightsHaveRoute';
import { rightsReviewersMayChange } from './rightsReviewersMayChange';
import { rightsTold } from './rightsTold';
import { roleExplained } from './roleExplained';
import { textsNotCopied } from './textsNotCopied';

/** The checks of the requirement transparency, in the order of reading. */
export const transparencyChecks: Check[] = [
  roleExplained,
  dataTypesExplained,
  factorsExplained,
  factorsNotData,
  limitationsStated,
  knownRisksStated,
  textsNotCopied,
  rightsTold,
  rightsHaveRoute,
  rightsReviewersMayChange,
  rightsDeadlineLawful,
  languagesFit,
  informationChannelsFit,
  noticePublished,
];
