import {
  aiGovernanceConcernDecidePermission,
  aiGovernanceConcernReadPermission,
  aiGovernanceConcernUpdatePermission,
  aiGovernancePersonalDataErasePermission,
  Concern,
  ConcernAmendment,
  ConcernMessageInput,
  ConcernTransition,
  RequestTransition,
  StepContext,
  StepResult,
  takeConcernStep,
  takeRequestStep,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  InputError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { Clock } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { UnmetGuardError } from '../http/errors';
import { StepNotAllowedError } from '../http/versions';
import { ConcernAccess, ConcernRights } from './access/ConcernAccess';
import { amended } from './amended';
import { ConcernActor } from './ConcernActor';
import { ConcernChange, ConcernChanges, noSuchConcern } from './ConcernChanges';
import { ConcernStore } from './ConcernStore';
import { PersonalDataEraser } from './personalData/PersonalDataEraser';
import { ConcernRules, RulesInForce } from './rules/ConcernRules';
import { StepContexts } from './rules/StepContexts';

type ConcernPermission = Parameters<ConcernRights['may']>[0];

/** Who calls, and with which rights. */
export interface ConcernCaller {
  credentials: BackstageCredentials;
  actor: ConcernActor;
}

/** What is done with concerns once they are in. */
export class ConcernService {
  private readonly database: GovernanceDatabase;
  private readonly store: ConcernStore;
  private readonly changes: ConcernChanges;
  private readonly access: ConcernAccess;
  private readonly rules: ConcernRules;
  private readonly contexts: StepContexts;
  private readonly eraser: PersonalDataEraser;
  private readonly clock: Clock;
  private readonly newId: () => string;

  constructor(options: {
    database: GovernanceDatabase;
    store: ConcernStore;
    changes: ConcernChanges;
    access: ConcernAccess;
    rules: ConcernRules;
    contexts: StepContexts;
    eraser: PersonalDataEraser;
    clock: Clock;
    newId: () => string;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.changes = options.changes;
    this.access = options.access;
    this.rules = options.rules;
    this.contexts = options.contexts;
    this.eraser = options.eraser;
    this.clock = options.clock;
    this.newId = options.newId;
  }

  /** Takes a concern one step on. */
  async transition(
    id: string,
    version: number,
    transition: ConcernTransition,
    caller: ConcernCaller,
  ): Promise<Concern> {
    const seen = await this.permitted(
      id,
      caller,
      transition.to === 'decided'
        ? aiGovernanceConcernDecidePermission
        : aiGovernanceConcernUpdatePermission,
    );
    const step = await this.resolved(transition, caller);
    const rules = await this.rules.about(seen.interactionRef);
    if (step.to === 'decided') {
      refuseBlindly(rules);
    }
    const context = await this.contexts.of(
      seen,
      rules,
      caller.actor,
      this.newId(),
    );
    return this.changes.change(id, version, caller.actor, current => {
      const result = takeConcernStep(current, step, context);
      const change = toChange(current, result, context, step);
      // What is looked at again has its time again.
      return step.to === 'reopened'
        ? {
            ...change,
            concern: this.rules.applyTo(change.concern, rules),
            rulesVersion: rules.version,
          }
        : change;
    });
  }

  /** Takes one request of a concern a step on. */
  async transitionRequest(
    id: string,
    requestId: string,
    version: number,
    transition: RequestTransition,
    caller: ConcernCaller,
  ): Promise<Concern> {
    const seen = await this.permitted(
      id,
      caller,
      transition.to === 'refused'
        ? aiGovernanceConcernDecidePermission
        : aiGovernanceConcernUpdatePermission,
    );
    if (!seen.requests.some(request => request.id === requestId)) {
      throw new InputError(
        `There is no request "${requestId}"; there are ${seen.requests
          .map(request => request.id)
          .join(', ')}`,
      );
    }
    const rules = await this.rules.about(seen.interactionRef);
    if (transition.to === 'refused') {
      refuseBlindly(rules);
    }
    const context = await this.contexts.of(
      seen,
      rules,
      caller.actor,
      this.newId(),
    );
    return this.changes.change(id, version, caller.actor, current => {
      const result = takeRequestStep(current, requestId, transition, context);
      return toChange(current, result, context, transition, requestId);
    });
  }

  /** Says what was not known when the concern came in. */
  async amend(
    id: string,
    version: number,
    amendment: ConcernAmendment,
    caller: ConcernCaller,
  ): Promise<Concern> {
    const seen = await this.permitted(
      id,
      caller,
      aiGovernanceConcernUpdatePermission,
    );
    const interaction =
      amendment.interactionRef &&
      (await this.contexts.interaction(
        amendment.interactionRef,
        caller.credentials,
      ));
    const rules = await this.rules.about(
      interaction ? interaction.entityRef : seen.interactionRef,
    );
    return this.changes.change(id, version, caller.actor, current => {
      const concern = amended(current, amendment, {
        interaction: interaction || undefined,
        facts: rules.interaction,
      });
      const { severity, jurisdiction, cause, links } = concern;
      return {
        type: 'concern.amended',
        concern: this.rules.applyTo(concern, rules),
        rulesVersion: rules.version,
        data: {
          amended: Object.keys(amendment),
          severity: severity.value,
          jurisdiction,
          cause,
          links,
        },
        sealed: { amendment: JSON.stringify(amendment) },
      };
    });
  }

  /** Hands a concern to somebody, or to nobody. */
  async assign(
    id: string,
    version: number,
    assignee: string | null,
    caller: ConcernCaller,
  ): Promise<Concern> {
    await this.permitted(id, caller, aiGovernanceConcernUpdatePermission);
    const to = assignee?.toLowerCase();
    return this.changes.change(id, version, caller.actor, current =>
      current.assignee === to
        ? undefined
        : {
            type: 'concern.assigned',
            concern: { ...current, assignee: to },
          },
    );
  }

  /** Writes down a note, or what was said. The state stays as it is. */
  async addMessage(
    id: string,
    message: ConcernMessageInput,
    caller: ConcernCaller,
  ): Promise<Concern> {
    await this.permitted(id, caller, aiGovernanceConcernUpdatePermission);
    return this.changes.change(id, undefined, caller.actor, current => ({
      type: `concern.${message.kind === 'note' ? 'noted' : message.kind}`,
      concern: current,
      message: {
        ...message,
        id: this.newId(),
        at: this.clock.now().toISOString(),
        by: caller.actor.by,
      },
    }));
  }

  /** Puts a legal hold on a concern, or lifts it. */
  async hold(
    id: string,
    version: number,
    because: string | null,
    caller: ConcernCaller,
  ): Promise<Concern> {
    await this.permitted(id, caller, aiGovernancePersonalDataErasePermission);
    return this.changes.change(id, version, caller.actor, current => ({
      type: because === null ? 'concern.hold-lifted' : 'concern.held',
      concern: {
        ...current,
        legalHold:
          because === null
            ? undefined
            : {
                because,
                by: caller.actor.by,
                at: this.clock.now().toISOString(),
              },
      },
      sealed: { because: because ?? undefined },
    }));
  }

  /** Erases what is personal, for ever. What was done stays. */
  async erase(
    id: string,
    version: number,
    caller: ConcernCaller,
  ): Promise<Concern> {
    await this.permitted(id, caller, aiGovernancePersonalDataErasePermission);
    return this.eraser.erase(id, version, caller.actor);
  }

  /** The concern, for whoever may see it and has the permission. */
  private async permitted(
    id: string,
    { credentials }: ConcernCaller,
    permission: ConcernPermission,
  ): Promise<Concern> {
    const rights = await this.access.rightsOf(credentials);
    const kept = await this.store.get(this.database.reader, id);
    if (!kept || !rights.may(aiGovernanceConcernReadPermission, kept.concern)) {
      throw noSuchConcern(id);
    }
    if (!rights.may(permission, kept.concern)) {
      throw new NotAllowedError(
        `You may not do this with ${kept.concern.reference}; it takes the permission ${permission.name}`,
      );
    }
    return kept.concern;
  }

  /** A step whose reference to another concern leads to one the caller sees. */
  private async resolved(
    transition: ConcernTransition,
    { credentials }: ConcernCaller,
  ): Promise<ConcernTransition> {
    if (transition.to !== 'duplicate' || !transition.of) {
      return transition;
    }
    const tx = this.database.reader;
    const { of } = transition;
    const id = (await this.store.findId(tx, of)) ?? of;
    const other = await this.store.get(tx, id);
    const rights = await this.access.rightsOf(credentials);
    if (
      !other ||
      !rights.may(aiGovernanceConcernReadPermission, other.concern)
    ) {
      throw noSuchConcern(of);
    }
    return { ...transition, of: id };
  }
}

/** Nothing is decided while it is not known what the customer is due. */
function refuseBlindly({ isCatalogAway }: RulesInForce): void {
  if (isCatalogAway) {
    throw new ServiceUnavailableError(
      'The catalog does not answer, so it is not known what laws ask of this decision; try again later',
    );
  }
}

/** What a step comes to, or why it does not. */
function toChange(
  before: Concern,
  result: StepResult,
  { by, messageId }: StepContext,
  transition: ConcernTransition | RequestTransition,
  requestId?: string,
): ConcernChange {
  if (result.outcome === 'not-allowed') {
    throw new StepNotAllowedError(
      `A concern that is ${before.state} cannot be ${
        transition.to
      }; steps that lead on: ${result.allowed.join(', ') || 'none'}`,
    );
  }
  if (result.outcome === 'lacking') {
    throw new UnmetGuardError(
      `It lacks: ${result.lacks.map(({ message }) => message).join(' ')}`,
      result.lacks,
    );
  }
  const { concern, told } = result;
  return {
    type: requestId
      ? `concern.request-${transition.to}`
      : `concern.${transition.to}`,
    concern,
    message: told && { id: messageId, kind: 'to-customer', by, ...told },
    data: {
      ...(requestId && { requestId }),
      requests: concern.requests.map(({ id, state, decision }) => ({
        id,
        state,
        ...(decision && {
          concernOutcome: decision.concernOutcome,
          decisionEffect: decision.decisionEffect,
        }),
      })),
    },
    sealed: { step: JSON.stringify(transition) },
  };
}
