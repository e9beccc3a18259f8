import { randomUUID } from 'node:crypto';
import { aiGovernancePermissions } from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  aiGovernanceChecksExtensionPoint,
  aiGovernanceConcernHistoryExtensionPoint,
  ConcernHistorySource,
  aiGovernancePublicFormExtensionPoint,
  loadRegulations,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { createCatalogFollower } from './catalog/createCatalogFollower';
import { DatabaseCatalogEntitiesStore } from './catalog/DatabaseCatalogEntitiesStore';
import { CatalogReader } from './catalog/CatalogReader';
import { DatabaseChangeQueue } from './catalog/DatabaseChangeQueue';
import { CheckSources } from './checks/CheckSources';
import { clockServiceRef } from './clock';
import { areChannelsConfigured } from './concerns/areChannelsConfigured';
import { DatabaseChannelTestStore } from './concerns/channelTests/DatabaseChannelTestStore';
import { ConcernRecordsReader } from './concerns/ConcernRecordsReader';
import { createConcerns } from './concerns/createConcerns';
import { ConfirmationPolicy } from './confirmations/ConfirmationPolicy';
import { ConfirmationService } from './confirmations/ConfirmationService';
import { ConfirmedFacts } from './confirmations/ConfirmedFacts';
import { DatabaseConfirmationStore } from './confirmations/DatabaseConfirmationStore';
import { createConfirmationRouter } from './confirmations/router';
import { GovernanceDatabase } from './database/GovernanceDatabase';
import { GatePolicy } from './gate/GatePolicy';
import { GateService } from './gate/GateService';
import { createGateRouter } from './gate/router';
import { createOpenApiRouter } from './openapi/router';
import { DatabasePostureStore } from './posture/DatabasePostureStore';
import { PosturePolicy } from './posture/PosturePolicy';
import { PostureService } from './posture/PostureService';
import { createPostureRouter } from './posture/router';
import { FactsReader } from './facts/FactsReader';
import { faultPointsServiceRef } from './faultPoints/faultPoints';
import { notStored } from './http/notStored';
import { createIntake } from './intake/createIntake';
import { createJournal } from './journal/createJournal';
import { createOutbox } from './outbox/createOutbox';
import { createPublicPages } from './public/createPublicPages';
import { PublicForm } from './public/PublicForm';
import { DatabaseQuestionStore } from './questions/DatabaseQuestionStore';
import { followQuestionPolicy } from './questions/followQuestionPolicy';
import { QuestionKeeper } from './questions/QuestionKeeper';
import { questionPolicyFromConfig } from './questions/QuestionPolicyConfig';
import { QuestionReminder } from './questions/QuestionReminder';
import { QuestionService } from './questions/QuestionService';
import { createQuestionRouter } from './questions/router';
import { CurrentLaw } from './regulations/CurrentLaw';
import { DatabaseRegulationStore } from './regulations/DatabaseRegulationStore';
import { createRegulationRecordRouter } from './regulations/recordRouter';
import { RegulationRecordService } from './regulations/RegulationRecordService';
import { RegulationService } from './regulations/RegulationService';
import { createRegulationRouter } from './regulations/router';
import { OpenChecks } from './scorecards/OpenChecks';
import { createScorecardRouter } from './scorecards/router';
import { ScorecardService } from './scorecards/ScorecardService';
import { SystemReader } from './scorecards/SystemReader';
import { CatalogVisibility } from './visibility/CatalogVisibility';
import { DatabaseWaiverStore } from './waivers/DatabaseWaiverStore';
import { GrantedWaivers } from './waivers/GrantedWaivers';
import { createWaiverRouter } from './waivers/router';
import { WaiverDecisionNotifier } from './waivers/WaiverDecisionNotifier';
import { WaiverLimits } from './waivers/WaiverLimits';
import { WaiverPolicy } from './waivers/WaiverPolicy';
import { WaiverReader } from './waivers/WaiverReader';
import { WaiverReminder } from './waivers/WaiverReminder';
import { WaiverService } from './waivers/WaiverService';

/**
 * Keeps the posture of all customer interactions, and serves it.
 * @public
 */
export const aiGovernancePlugin = createBackendPlugin({
  pluginId: 'ai-governance',
  register(env) {
    const checkSources = new CheckSources();
    env.registerExtensionPoint(aiGovernanceChecksExtensionPoint, checkSources);
    const historySources: ConcernHistorySource[] = [];
    env.registerExtensionPoint(aiGovernanceConcernHistoryExtensionPoint, {
      addSource: source => void historySources.push(source),
    });
    const publicForm = new PublicForm();
    env.registerExtensionPoint(
      aiGovernancePublicFormExtensionPoint,
      publicForm,
    );
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        faultPoints: faultPointsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { auth, catalog, config, httpAuth, permissions } = deps;
        const regulationStore = new DatabaseRegulationStore();
        const law = new CurrentLaw({
          ...(await loadRegulations(config)),
          store: regulationStore,
        });
        const checks = checkSources.collect(config, law.organisation);
        const channelsConfigured = areChannelsConfigured(config);
        const channelTestStore = new DatabaseChannelTestStore();
        const policy = PosturePolicy.fromConfig(config);
        const database = await GovernanceDatabase.create(deps);
        const outboxRoom = createOutbox({
          ...deps,
          database,
          random: Math.random,
        });
        const journalRoom = createJournal({
          ...deps,
          database,
          outbox: outboxRoom.outbox,
        });
        const entities = new DatabaseCatalogEntitiesStore();
        const postures = new DatabasePostureStore();
        const queue = new DatabaseChangeQueue();
        const confirmationStore = new DatabaseConfirmationStore();
        const waiverStore = new DatabaseWaiverStore();
        const questionStore = new DatabaseQuestionStore();
        const questionPolicy = questionPolicyFromConfig(config);
        const granted = new GrantedWaivers({
          store: waiverStore,
          clock: deps.clock,
        });
        const confirmed = new ConfirmedFacts({
          store: confirmationStore,
          clock: deps.clock,
        });
        const visibility = new CatalogVisibility({
          auth,
          catalog,
          permissions,
        });
        const reader = new CatalogReader(deps);
        const factsReader = new FactsReader({
          ...deps,
          database,
          entities,
          reader,
        });
        const regulations = new RegulationService({
          ...deps,
          database,
          entities,
          postures,
          factsReader,
          visibility,
          confirmations: confirmationStore,
          law,
          store: regulationStore,
        });
        const confirmationPolicy = ConfirmationPolicy.fromConfig(config);
        const regulationRecords = new RegulationRecordService({
          ...deps,
          database,
          postures,
          queue,
          law,
          store: regulationStore,
          policy: confirmationPolicy,
          newId: randomUUID,
        });
        const posture = new PostureService({
          database,
          postures,
          entities,
          visibility,
          policy,
          confirmations: confirmationStore,
          questions: questionStore,
          clock: deps.clock,
        });
        const gate = new GateService({
          ...deps,
          posture,
          postures,
          database,
          reader,
          checks,
          policy: GatePolicy.fromConfig(config),
        });
        const questions = new QuestionService({
          ...deps,
          database,
          postures,
          visibility,
          checks,
          store: questionStore,
        });
        const scorecards = new ScorecardService({
          posture,
          visibility,
          policy,
          checks,
          openChecks: new OpenChecks({ database, postures }),
          systems: new SystemReader({ ...deps, reader }),
        });
        const confirmations = new ConfirmationService({
          ...deps,
          database,
          entities,
          queue,
          visibility,
          store: confirmationStore,
          policy: confirmationPolicy,
          newId: randomUUID,
        });

        const waiverPolicy = WaiverPolicy.fromConfig(config);
        const waivers = new WaiverService({
          ...deps,
          database,
          entities,
          queue,
          visibility,
          checks,
          limits: new WaiverLimits({ checks, database, factsReader, law }),
          store: waiverStore,
          policy: waiverPolicy,
          newId: randomUUID,
        });
        const waiverReader = new WaiverReader({
          ...deps,
          database,
          entities,
          visibility,
          checks,
          store: waiverStore,
          policy: waiverPolicy,
        });
        const decisions = new WaiverDecisionNotifier({
          ...deps,
          database,
          entities,
          checks,
          store: waiverStore,
        });

        deps.permissionsRegistry.addPermissions(aiGovernancePermissions);
        deps.httpRouter.use(notStored());
        deps.httpRouter.use(createOpenApiRouter());
        deps.httpRouter.addAuthPolicy({
          path: '/openapi.json',
          allow: 'unauthenticated',
        });
        deps.httpRouter.use(
          createPostureRouter({ posture, checks, httpAuth, visibility }),
        );
        deps.httpRouter.use(createGateRouter({ ...deps, gate }));
        deps.httpRouter.use(
          createConfirmationRouter({ ...deps, confirmations }),
        );
        deps.httpRouter.use(journalRoom.router);
        deps.httpRouter.use(createQuestionRouter({ ...deps, questions }));
        deps.httpRouter.use(createRegulationRouter({ ...deps, regulations }));
        deps.httpRouter.use(createScorecardRouter({ ...deps, scorecards }));
        deps.httpRouter.use(
          createRegulationRecordRouter({ ...deps, regulationRecords }),
        );
        deps.httpRouter.use(
          createWaiverRouter({
            ...deps,
            waivers,
            reader: waiverReader,
            decisions,
          }),
        );

        const concernsRoom = await createConcerns({
          ...deps,
          channelsConfigured,
          channelTestStore,
          database,
          entities,
          factsReader,
          law,
          postures,
          queue,
          visibility,
          historySources,
          journal: journalRoom.journal,
          quietJournal: journalRoom.quiet,
          outbox: outboxRoom.outbox,
        });
        await createIntake({
          ...deps,
          database,
          entities,
          intake: concernsRoom.intake,
        });
        await createPublicPages({
          ...deps,
          ...concernsRoom,
          database,
          entities,
          publicForm,
        });
        await journalRoom.start();
        await outboxRoom.start();
        await followQuestionPolicy({
          ...deps,
          database,
          postures,
          queue,
          store: questionStore,
          policy: questionPolicy,
        });
        const follower = createCatalogFollower({
          ...deps,
          database,
          entities,
          postures,
          queue,
          confirmed,
          granted,
          concerns: new ConcernRecordsReader({
            ...deps,
            channelsConfigured,
            tests: channelTestStore,
          }),
          law,
          reader,
          factsReader,
          policy,
          checks,
          questionKeeper: new QuestionKeeper({
            store: questionStore,
            policy: questionPolicy,
          }),
        });
        await follower.start();
        const reminder = new WaiverReminder({
          ...deps,
          database,
          store: waiverStore,
          policy: waiverPolicy,
        });
        await deps.scheduler.scheduleTask({
          id: 'waiver-reminders',
          frequency: { hours: 1 },
          initialDelay: { minutes: 1 },
          timeout: { minutes: 10 },
          fn: async () => {
            await reminder.remind();
            // What could not be told when it was decided.
            await decisions.notify();
          },
        });
        const questionReminder = new QuestionReminder({
          ...deps,
          database,
          store: questionStore,
        });
        await deps.scheduler.scheduleTask({
          id: 'question-reminders',
          frequency: { hours: 1 },
          initialDelay: { minutes: 1 },
          timeout: { minutes: 10 },
          fn: () => questionReminder.remind(),
        });
      },
    });
  },
});
