import { AI_ACT_CLASSES, AI_SYSTEM_TYPES } from '../../kinds/vocabulary';
import { aiSystemSpecSchema } from '../../kinds/aiSystem';
import { typeAt } from './typeAt';
import { Attribute } from './types';

/** What the AI systems behind an interaction declare. */
export const SYSTEM_ATTRIBUTES = {
  aiRoles: {
    path: 'spec.roles',
    label: 'our role',
    question:
      'With regard to this AI system, are we its provider, its deployer, or both?',
    of: 'ai-system',
    type: { type: 'words', values: ['provider', 'deployer'] },
  },
  systemTypes: {
    path: 'spec.type',
    label: 'sort of AI',
    question: 'What sort of AI does this system use?',
    of: 'ai-system',
    type: { type: 'words', values: AI_SYSTEM_TYPES },
  },
  generative: {
    path: 'spec.classification.generative',
    label: 'generative AI',
    question: 'Does this AI system generate text, images, sound or video?',
    of: 'ai-system',
    type: { type: 'yes-no' },
  },
  aiActClasses: {
    path: 'spec.classification.aiActClass',
    label: 'class under the EU AI Act',
    question:
      'Of which class is this AI system under the EU AI Act: high-risk by Annex I or Annex III, prohibited, or not high-risk?',
    of: 'ai-system',
    type: { type: 'words', values: AI_ACT_CLASSES },
  },
  annexIIIAreas: {
    path: 'spec.classification.annexIIIAreas',
    label: 'area of Annex III',
    question:
      'In which areas of Annex III of the EU AI Act is this AI system used?',
    of: 'ai-system',
    type: typeAt(aiSystemSpecSchema, 'spec.classification.annexIIIAreas'),
  },
  onMarketSince: {
    path: 'spec.classification.onMarketSince',
    label: 'on the market since',
    question: 'When was this AI system first made available or put to use?',
    of: 'ai-system',
    type: { type: 'date' },
  },
} satisfies Record<string, Attribute>;
