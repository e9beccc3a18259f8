/**
 * A control of ISO/IEC 42001 that the guidance on A.10.4 leans on.
 * @public
 */
export interface RelatedControl {
  control: string;
  /** What the guidance calls it. */
  title: string;
  /** ISO's own title, where it is about something else. */
  isoTitle?: string;
  /** The checks that belong to it. */
  checkIds: readonly string[];
}

/**
 * The controls behind the requirement `related-controls`, with their checks.
 * @public
 */
export const RELATED_CONTROLS: readonly RelatedControl[] = [
  {
    control: 'A.5.4',
    title: 'human oversight',
    isoTitle: 'assessing impact on individuals',
    checkIds: ['related-controls.oversight-described'],
  },
  {
    control: 'A.8.4',
    title: 'feedback and improvement',
    isoTitle: 'communication of incidents',
    checkIds: ['related-controls.improvement-follows'],
  },
  {
    control: 'A.9.2',
    title: 'responsible use',
    checkIds: ['related-controls.responsible-use-linked'],
  },
  {
    control: 'A.10.2',
    title: 'responsibilities',
    checkIds: [
      'related-controls.responsibilities-allocated',
      'related-controls.responsibility-owners-known',
    ],
  },
  {
    control: 'A.10.3',
    title: 'suppliers',
    checkIds: [
      'related-controls.suppliers-named',
      'related-controls.supplier-commitments-stated',
    ],
  },
];
