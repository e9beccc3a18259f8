/**
 * The closed lists that declarations choose from. A value added here is at
 * once allowed in the catalog, in lint and in editors.
 */

/** @public */
export const LIFECYCLES = [
  'experimental',
  'production',
  'deprecated',
  'retired',
] as const;

/** @public */
export const AI_SYSTEM_TYPES = [
  'predictive-model',
  'generative',
  'recommender',
  'conversational',
  'agent',
  'rules',
  'other',
] as const;

/** @public */
export const AI_SYSTEM_ROLES = ['provider', 'deployer', 'both'] as const;

/** The classes of the EU AI Act, as far as duties to customers differ. @public */
export const AI_ACT_CLASSES = [
  'prohibited',
  'high-risk-annex-i',
  'high-risk-annex-iii',
  'not-high-risk',
] as const;

/** The areas of Annex III of the EU AI Act; area 5 by its letters. @public */
export const ANNEX_III_AREAS = [
  'biometrics',
  'critical-infrastructure',
  'education',
  'employment',
  'public-benefits',
  'credit',
  'life-and-health-insurance',
  'emergency-calls',
  'law-enforcement',
  'migration',
  'justice-and-democracy',
] as const;

/** @public */
export const RESPONSIBILITY_ACTIVITIES = [
  'impact-assessment',
  'data-quality',
  'model-development',
  'model-monitoring',
  'human-oversight',
  'customer-information',
  'concern-handling',
  'incident-notification',
  'security',
  'change-management',
  'decommissioning',
] as const;

/** @public */
export const RESPONSIBLE_PARTIES = [
  'organisation',
  'supplier',
  'customer',
  'shared',
] as const;

/** @public */
export const INTERACTION_TYPES = [
  'decision',
  'eligibility',
  'risk-assessment',
  'personalisation',
  'recommendation',
  'communication',
  'support',
  'content',
  'pricing',
  'moderation',
] as const;

/** @public */
export const AFFECTED_ROLES = [
  'consumer',
  'business',
  'public',
  'employee',
  'candidate',
  'platform-worker',
] as const;

/** @public */
export const SECTORS = [
  'banking',
  'credit',
  'insurance',
  'payments',
  'retail',
  'energy',
  'telecommunications',
  'transport',
  'travel',
  'housing',
  'employment',
  'education',
  'healthcare',
  'mental-health',
  'media',
  'online-platform',
  'public-sector',
  'other',
] as const;

/** @public */
export const DECISION_SUBJECTS = [
  'credit',
  'insurance',
  'financial-services',
  'pricing',
  'fraud',
  'account-access',
  'hiring',
  'promotion',
  'employment',
  'housing',
  'education',
  'healthcare',
  'essential-services',
  'government-service',
  'administrative',
  'licence',
  'content-moderation',
  'information',
  'other',
] as const;

/** @public */
export const HUMAN_ROLES = [
  'none',
  'on-request',
  'reviews-each',
  'decides',
] as const;

/** @public */
export const DECISION_EFFECTS = [
  'legal',
  'similarly-significant',
  'limited',
  'none',
] as const;

/** @public */
export const SYNTHETIC_CONTENT = ['audio', 'image', 'video', 'text'] as const;

/** @public */
export const DATA_SOURCES = ['customer', 'elsewhere'] as const;

/** The bases on which data about people may be used. @public */
export const LAWFUL_BASES = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const;

/** What a customer can ask of us. @public */
export const REQUEST_TYPES = [
  'feedback',
  'complaint',
  'human-review',
  'explanation',
  'contest',
  'objection',
  'opt-out',
  'correction',
  'deletion',
  'access',
] as const;

/** @public */
export const IMPACT_AREAS = [
  'financial',
  'access-to-services',
  'employment',
  'education',
  'housing',
  'health-and-safety',
  'privacy',
  'fairness',
  'autonomy',
  'legal-status',
  'reputation',
  'information',
  'other',
] as const;

/** @public */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;

/** @public */
export const LIKELIHOODS = ['unlikely', 'possible', 'likely'] as const;

/** @public */
export const SAFEGUARD_KINDS = [
  'human-review',
  'second-look',
  'appeal',
  'monitoring',
  'bias-testing',
  'threshold',
  'fallback',
  'opt-out',
  'access-control',
  'other',
] as const;

/** @public */
export const RIGHTS = [
  'human-review',
  'explanation',
  'contest',
  'objection',
  'opt-out',
  'correction',
  'deletion',
  'access',
  'complaint',
] as const;

/** @public */
export const INFORMATION_CHANNELS = [
  'web',
  'app',
  'chat',
  'email',
  'letter',
  'phone',
  'in-person',
  'contract',
] as const;

/** @public */
export const INFORMATION_FORMATS = [
  'html',
  'pdf',
  'print',
  'message',
  'spoken',
  'audio',
  'video',
  'easy-read',
  'large-print',
  'braille',
  'sign-language',
] as const;

/** @public */
export const FEEDBACK_PURPOSES = ['feedback', 'concern', 'review'] as const;

/** @public */
export const FEEDBACK_CHANNEL_TYPES = [
  'web-form',
  'app',
  'chat',
  'email',
  'phone',
  'post',
  'in-person',
  'api',
] as const;

/** @public */
export const TOLD_IN = [
  'notice',
  'website',
  'app',
  'chat',
  'email',
  'letter',
  'contract',
  'decision',
  'phone',
  'in-person',
] as const;
