import {
  BackendFeature,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  FaultPoint,
  FaultPoints,
  faultPointsServiceRef,
} from '../faultPoints/faultPoints';

/** Breaks the work of a portal off, once, where a test wants it. */
export class FaultAt implements FaultPoints {
  private left = 0;

  constructor(private readonly point: FaultPoint) {}

  /** Breaks off at the given time from now on that the point is reached. */
  breakAt(time: number): void {
    this.left = time;
  }

  reach(name: FaultPoint): void {
    if (name !== this.point || this.left === 0) {
      return;
    }
    this.left -= 1;
    if (this.left === 0) {
      throw new Error(`Broken off at ${name}`);
    }
  }

  factory(): BackendFeature {
    return createServiceFactory({
      service: faultPointsServiceRef,
      deps: {},
      factory: () => this,
    });
  }
}
