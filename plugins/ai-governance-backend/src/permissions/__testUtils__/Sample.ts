import { Response } from 'supertest';
import { Asked, Scene, Whose } from './Scene';

/** A valid request for an operation. */
export interface Sample {
  /** The permission that it takes. */
  permission: string;
  /** The request of somebody of a role. */
  ask(scene: Scene, role: string, whose: Whose): Asked | Promise<Asked>;
  /** Whether it matters whose the thing is that it is about. */
  bounded?: boolean;
  /** Whether the answer gave what was asked for; by its status if left out. */
  isAllowed?(response: Response): boolean;
}

/** Samples by the name of their operation. */
export type Samples = Record<string, Sample[]>;
