import type { ReactElement } from 'react';
import type { Loaded } from '../../../hooks/useLoaded';
import type { Waiting, WorkListPartId } from '../../../workList/parts';

/** A part of the work list: how much waits in it, and the list itself. */
export interface WorkListPart {
  id: WorkListPartId;
  waiting: Loaded<Waiting>;
  /** The permission that reading it needs. */
  permission: string;
  content: ReactElement;
}
