import { DefaultSchedulerService } from '@backstage/backend-defaults/scheduler';
import {
  BackendFeature,
  coreServices,
  createServiceFactory,
  SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';

/**
 * Tasks that run when a test says so. The real scheduler runs the others, and
 * keeps replicas from running the same task at once; here a test may have them
 * do just that.
 */
export class HeldTasks {
  private readonly tasks = new Map<string, SchedulerServiceTaskFunction>();
  private readonly holds: (id: string) => boolean;

  /** @param ids - the tasks to hold; all, if left out */
  constructor(ids?: readonly string[]) {
    this.holds = id => ids?.includes(id) ?? true;
  }

  /** Runs a task to its end. */
  async run(id: string): Promise<void> {
    const task = this.tasks.get(id);
    if (!task) {
      throw new Error(
        `There is no task ${id}; there are ${[...this.tasks.keys()].join(
          ', ',
        )}`,
      );
    }
    await task(new AbortController().signal);
  }

  /** The scheduler of a portal whose tasks are held. */
  scheduler(): BackendFeature {
    return createServiceFactory({
      service: coreServices.scheduler,
      deps: {
        database: coreServices.database,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        pluginMetadata: coreServices.pluginMetadata,
        rootLifecycle: coreServices.rootLifecycle,
      },
      factory: deps => {
        const scheduler = DefaultSchedulerService.create(deps);
        const scheduleTask = scheduler.scheduleTask.bind(scheduler);
        scheduler.scheduleTask = async task => {
          if (this.holds(task.id)) {
            this.tasks.set(task.id, task.fn);
          } else {
            await scheduleTask(task);
          }
        };
        return scheduler;
      },
    });
  }
}
