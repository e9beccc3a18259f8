import {
  aiGovernanceConcernDecidePermission,
  aiGovernanceConcernReadPermission,
  aiGovernanceConcernUpdatePermission,
  aiGovernancePersonalDataErasePermission,
  aiGovernancePersonalDataReadPermission,
  Concern,
  ConcernPage,
  concernQueryParamsSchema,
  ConcernView,
  nextConcernSteps,
  nextRequestSteps,
  Timeline,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { Clock } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { Journal } from '../journal/Journal';
import { PostureStore } from '../posture/PostureStore';
import { ConcernAccess, ConcernRights } from './access/ConcernAccess';
import { CONCERN_RECORD, noSuchConcern } from './ConcernChanges';
import { ConcernCaller } from './ConcernService';
import { ConcernStore } from './ConcernStore';
import { readConcernListQuery } from './lists/ConcernFilter';
import { listConcerns } from './lists/ConcernLists';
import { interactionsBehind } from './lists/interactionsBehind';
import { ConcernRules } from './rules/ConcernRules';
import { StepContexts } from './rules/StepContexts';

const TIMELINE_PAGE = 200;

/** Tells of concerns, and what the caller may do with each. */
export class ConcernReader {
  private readonly database: GovernanceDatabase;
  private readonly store: ConcernStore;
  private readonly postures: PostureStore;
  private readonly access: ConcernAccess;
  private readonly rules: ConcernRules;
  private readonly contexts: StepContexts;
  private readonly journal: Journal;
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    store: ConcernStore;
    postures: PostureStore;
    access: ConcernAccess;
    rules: ConcernRules;
    contexts: StepContexts;
    journal: Journal;
    clock: Clock;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.postures = options.postures;
    this.access = options.access;
    this.rules = options.rules;
    this.contexts = options.contexts;
    this.journal = options.journal;
    this.clock = options.clock;
  }

  /** A page of those that the caller may see. */
  async list(
    params: z.infer<typeof concernQueryParamsSchema>,
    { credentials, actor }: ConcernCaller,
  ): Promise<ConcernPage> {
    const cursor = readConcernListQuery(params);
    const { visible } = await this.access.rightsOf(credentials);
    const tx = this.database.reader;
    const { entityRef } = cursor.query;
    return listConcerns(tx, {
      cursor,
      limit: params.limit,
      visible,
      surroundings: {
        now: this.clock.now(),
        claims: actor.claims,
        interactionRefs:
          entityRef === undefined
            ? undefined
            : await interactionsBehind(tx, this.postures, entityRef),
      },
    });
  }

  /** One concern, by its id or its reference. */
  async get(id: string, caller: ConcernCaller): Promise<ConcernView> {
    const { concern, rights } = await this.seen(id, caller);
    return this.describe(concern, caller, rights);
  }

  /** A concern, and what the caller may do with it. */
  async describe(
    concern: Concern,
    caller: ConcernCaller,
    known?: ConcernRights,
  ): Promise<ConcernView> {
    const rights = known ?? (await this.access.rightsOf(caller.credentials));
    const rules = await this.rules.about(concern.interactionRef);
    const context = await this.contexts.of(concern, rules, caller.actor, '');
    const tx = this.database.reader;
    const mayUpdate = rights.may(aiGovernanceConcernUpdatePermission, concern);
    const mayDecide = rights.may(aiGovernanceConcernDecidePermission, concern);
    const mayReadPersonalData = rights.may(
      aiGovernancePersonalDataReadPermission,
      concern,
    );
    return {
      ...concern,
      steps: nextConcernSteps(concern, context).filter(({ to }) =>
        to === 'decided' ? mayDecide : mayUpdate,
      ),
      requestSteps: Object.fromEntries(
        concern.requests.map(request => [
          request.id,
          nextRequestSteps(concern, request).filter(step =>
            step === 'refused' ? mayDecide : mayUpdate,
          ),
        ]),
      ),
      caller: {
        mayUpdate,
        mayDecide,
        mayReadPersonalData,
        mayErase: rights.may(aiGovernancePersonalDataErasePermission, concern),
      },
      personalData: mayReadPersonalData
        ? await this.store.personalDataOf(tx, concern.id)
        : undefined,
      messages: await this.store.messagesOf(tx, concern.id),
      externalRouteDue: context.externalRouteDue,
    };
  }

  /** The events of a concern, from a position on. */
  async timeline(
    id: string,
    after: number,
    caller: ConcernCaller,
  ): Promise<Timeline> {
    const { concern } = await this.seen(id, caller);
    const events = await this.journal.timeline(
      this.database.reader,
      { kind: CONCERN_RECORD, id: concern.id },
      { after, limit: TIMELINE_PAGE },
    );
    const last = events.at(-1)?.position;
    return {
      items: events.map(({ position, at, actor, type, why, data, hash }) => ({
        position,
        at,
        actor,
        type,
        why,
        data,
        hash,
      })),
      next: events.length === TIMELINE_PAGE ? last : undefined,
    };
  }

  private async seen(
    id: string,
    { credentials }: ConcernCaller,
  ): Promise<{ concern: Concern; rights: ConcernRights }> {
    const tx = this.database.reader;
    const rights = await this.access.rightsOf(credentials);
    const byNumber = await this.store.findId(tx, id);
    const kept = await this.store.get(tx, byNumber ?? id);
    if (!kept || !rights.may(aiGovernanceConcernReadPermission, kept.concern)) {
      throw noSuchConcern(id);
    }
    return { concern: kept.concern, rights };
  }
}
