import {
  Concern,
  ConcernAmendment,
  concernAmendmentSchema,
  SEVERITIES,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** What a concern can be linked with. */
export const LINK_KINDS = [
  'systems',
  'contracts',
  'incidents',
  'improvements',
] as const;

/** What somebody writes to amend a concern. */
export interface AmendDraft {
  interactionRef: string | undefined;
  severity: (typeof SEVERITIES)[number];
  because: string;
  decisionRef: string;
  jurisdiction: string;
  /** One a line. */
  links: Record<(typeof LINK_KINDS)[number], string>;
}

/** A draft that says what is so already. */
export function startAmending(concern: Concern): AmendDraft {
  return {
    interactionRef: concern.interactionRef,
    severity: concern.severity.value,
    because: '',
    decisionRef: concern.decisionRef ?? '',
    jurisdiction: concern.jurisdiction ?? '',
    links: Object.fromEntries(
      LINK_KINDS.map(kind => [kind, concern.links[kind].join('\n')]),
    ) as AmendDraft['links'],
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}

/** What a draft changes of a concern; empty if nothing. */
function changesOf(concern: Concern, draft: AmendDraft): object {
  const decisionRef = draft.decisionRef.trim();
  const jurisdiction = draft.jurisdiction.trim().toUpperCase();
  const links = Object.fromEntries(
    LINK_KINDS.filter(
      kind =>
        linesOf(draft.links[kind]).join('\n') !==
        concern.links[kind].join('\n'),
    ).map(kind => [kind, linesOf(draft.links[kind])]),
  );
  const isRegraded =
    draft.severity !== concern.severity.value || draft.because.trim() !== '';
  return {
    ...(draft.interactionRef &&
      draft.interactionRef !== concern.interactionRef && {
        interactionRef: draft.interactionRef,
      }),
    ...(isRegraded && {
      severity: { value: draft.severity, because: draft.because },
    }),
    ...(decisionRef && decisionRef !== concern.decisionRef && { decisionRef }),
    ...(jurisdiction &&
      jurisdiction !== concern.jurisdiction && { jurisdiction }),
    ...(Object.keys(links).length > 0 && { links }),
  };
}

/** The amendment that a draft comes to, or what of it is not as it has to be. */
export function readAmendment(
  concern: Concern,
  draft: AmendDraft,
): {
  amendment?: ConcernAmendment;
  /** By the first part of where it is, such as `severity`. */
  faults: Record<string, string>;
} {
  const changes = changesOf(concern, draft);
  if (Object.keys(changes).length === 0) {
    return { faults: {} };
  }
  const { data, error } = concernAmendmentSchema.safeParse(changes);
  return {
    amendment: data,
    faults: Object.fromEntries(
      (error?.issues ?? []).map(({ path, message }) => [
        String(path[0]),
        message,
      ]),
    ),
  };
}
