import type { ConcernRequest } from '@ai-governance/backstage-plugin-ai-governance-common';

type Route = NonNullable<ConcernRequest['decision']>['externalRoute'];

/** Where the customer can turn next, as somebody writes it. */
export interface RouteDraft {
  kind: '' | 'body' | 'none';
  body: string;
  how: string;
  because: string;
}

/** A draft in which nothing is said yet. */
export const NO_ROUTE: RouteDraft = {
  kind: '',
  body: '',
  how: '',
  because: '',
};

/** The way outside that a draft comes to; `undefined` while it is half said. */
export function toRoute({
  kind,
  body,
  how,
  because,
}: RouteDraft): Route | undefined {
  if (kind === 'body' && body.trim() && how.trim()) {
    return { body, how };
  }
  return kind === 'none' && because.trim()
    ? { none: true, because }
    : undefined;
}
