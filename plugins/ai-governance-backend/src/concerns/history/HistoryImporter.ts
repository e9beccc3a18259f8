import {
  breachClocks,
  StepContext,
  takeConcernStep,
  takeRequestStep,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  ConcernHistorySource,
  PastConcern,
  PastStep,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import { LoggerService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { DeliveryStore } from '../../intake/deliveries/DeliveryStore';
import { ConcernActor, PRODUCT } from '../ConcernActor';
import { ConcernChanges } from '../ConcernChanges';
import { ConcernIntake } from '../ConcernIntake';
import { ConcernRules } from '../rules/ConcernRules';
import { StoryClock } from './StoryClock';

/** Takes over concerns that were handled elsewhere, each of them once. */
export class HistoryImporter {
  private readonly deliveries: DeliveryStore;
  private readonly rules: ConcernRules;
  private readonly logger: LoggerService;
  private readonly newId: () => string;
  private readonly at: (clock: StoryClock) => {
    intake: ConcernIntake;
    changes: ConcernChanges;
  };

  constructor(options: {
    deliveries: DeliveryStore;
    rules: ConcernRules;
    logger: LoggerService;
    newId: () => string;
    /** What writes concerns as of another time, and tells nobody. */
    at: (clock: StoryClock) => {
      intake: ConcernIntake;
      changes: ConcernChanges;
    };
  }) {
    this.deliveries = options.deliveries;
    this.rules = options.rules;
    this.logger = options.logger;
    this.newId = options.newId;
    this.at = options.at;
  }

  /** Returns the interactions that the concerns are about. */
  async take(source: ConcernHistorySource): Promise<string[]> {
    const ids = new Map<string, string>();
    const interactions = new Set<string>();
    let taken = 0;
    for (const past of await source.read()) {
      try {
        taken += (await this.takeOne(source.name, past, ids)) ? 1 : 0;
        const { interactionRef } = past.submission;
        if (interactionRef) {
          interactions.add(interactionRef.toLowerCase());
        }
      } catch (error) {
        this.logger.warn(
          `The concern ${past.key} of ${source.name} could not be taken over in full`,
          error as Error,
        );
      }
    }
    if (taken > 0) {
      this.logger.info(`Took over ${taken} concerns of ${source.name}`);
    }
    return [...interactions];
  }

  /** Returns whether the concern was not known yet. */
  private async takeOne(
    source: string,
    past: PastConcern,
    ids: Map<string, string>,
  ): Promise<boolean> {
    const clock = new StoryClock(past.recordedAt);
    const { intake, changes } = this.at(clock);
    let isKnown = false;
    const { concern } = await intake.submit(
      past.submission,
      actor(past.recordedBy),
      {
        beside: async (tx, concernId) => {
          const claim = await this.deliveries.claim(
            tx,
            {
              channel: `history ${source}`,
              deliveryId: past.key,
              payloadHash: past.key,
              concernId,
            },
            { payloadSince: clock.now() },
          );
          isKnown = !claim.fresh;
          return claim.fresh ? undefined : claim.concernId;
        },
      },
    );
    ids.set(past.key, concern.id);
    if (isKnown) {
      return false;
    }
    if (past.assignee) {
      await changes.change(concern.id, undefined, PRODUCT, current => ({
        type: 'concern.assigned',
        concern: { ...current, assignee: past.assignee!.toLowerCase() },
      }));
    }
    // A transaction must not wait for another one, so this is read before.
    const { calendarOf } = await this.rules.about(concern.interactionRef);
    for (const step of past.steps) {
      clock.moveTo(step.at);
      await this.noticeLate(changes, concern.id, step.at);
      await this.step(changes, concern.id, step, { ids, calendarOf });
    }
    const { cause, steps, assignee, recordedBy } = past;
    if (cause) {
      const by = steps.at(-1)?.by ?? assignee ?? recordedBy;
      await changes.change(concern.id, undefined, actor(by), current => ({
        type: 'concern.amended',
        concern: { ...current, cause },
        data: { amended: ['cause'], cause },
      }));
    }
    return true;
  }

  private async noticeLate(
    changes: ConcernChanges,
    id: string,
    at: string,
  ): Promise<void> {
    await changes.change(id, undefined, PRODUCT, current => {
      const { concern, breaches } = breachClocks(current, at);
      return breaches.length === 0
        ? undefined
        : { type: 'concern.late', concern };
    });
  }

  private async step(
    changes: ConcernChanges,
    id: string,
    step: PastStep,
    known: {
      ids: Map<string, string>;
      calendarOf: StepContext['calendarOf'];
    },
  ): Promise<void> {
    const { ids, calendarOf } = known;
    await changes.change(id, undefined, actor(step.by), current => {
      const context: StepContext = {
        at: step.at,
        by: step.by,
        messageId: this.newId(),
        // Who had the say there is not judged again.
        mayOverride: true,
        externalRouteDue: false,
        hasContact: false,
        calendarOf,
      };
      const { transition } = step;
      const of =
        transition.to === 'duplicate' && transition.of
          ? ids.get(transition.of)
          : undefined;
      const result =
        'requestId' in step
          ? takeRequestStep(current, step.requestId, step.transition, context)
          : takeConcernStep(
              current,
              of ? { to: 'duplicate', of } : step.transition,
              context,
            );
      if (result.outcome !== 'taken') {
        throw new InputError(
          `${transition.to}: ${JSON.stringify(
            result.outcome === 'lacking'
              ? result.lacks.map(({ id: lack }) => lack)
              : result.allowed,
          )}`,
        );
      }
      const { told } = result;
      return {
        type:
          'requestId' in step
            ? `concern.request-${transition.to}`
            : `concern.${transition.to}`,
        concern: result.concern,
        message: told && {
          id: context.messageId,
          kind: 'to-customer',
          by: step.by,
          ...told,
        },
        sealed: { step: JSON.stringify(transition) },
      };
    });
  }
}

function actor(by: string): ConcernActor {
  return { by, claims: [], isPerson: by.startsWith('user:') };
}
