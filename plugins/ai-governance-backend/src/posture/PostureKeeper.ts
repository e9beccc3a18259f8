import { Clock } from '../clock';
import { Tx } from '../database/GovernanceDatabase';
import { causesOf, changedBetween, targetsOf } from './postureChanges';
import {
  PostureChange,
  PostureLink,
  PostureStore,
  StoredPostureWithResults,
} from './PostureStore';

/** A fresh posture, and what it rests on. */
export interface FreshPosture {
  posture: StoredPostureWithResults;
  links: PostureLink[];
}

/** Keeps postures, and one entry of history for each that changed. */
export class PostureKeeper {
  private readonly postures: PostureStore;
  private readonly clock: Clock;

  constructor(options: { postures: PostureStore; clock: Clock }) {
    this.postures = options.postures;
    this.clock = options.clock;
  }

  async keep(tx: Tx, fresh: readonly FreshPosture[]): Promise<void> {
    const refs = fresh.map(({ posture }) => posture.interactionRef);
    const before = new Map(
      (await this.postures.getMany(tx, refs)).map(posture => [
        posture.interactionRef,
        posture,
      ]),
    );
    const linksBefore = new Map<string, PostureLink[]>();
    for (const link of await this.postures.linksOf(tx, refs)) {
      const known = linksBefore.get(link.interactionRef) ?? [];
      linksBefore.set(link.interactionRef, [...known, link]);
    }
    await this.postures.put(
      tx,
      fresh.map(({ posture }) => posture),
    );
    await this.postures.replaceLinks(
      tx,
      refs,
      fresh.flatMap(({ links }) => links),
    );
    await this.postures.addChanges(
      tx,
      fresh.flatMap(item => {
        const { interactionRef } = item.posture;
        return (
          changeOf(
            item,
            before.get(interactionRef),
            linksBefore.get(interactionRef) ?? [],
          ) ?? []
        );
      }),
    );
  }

  /** Forgets the posture of an interaction that is gone; its history stays. */
  async forget(tx: Tx, interactionRef: string): Promise<void> {
    const [before] = await this.postures.getMany(tx, [interactionRef]);
    if (!before) {
      return;
    }
    const links = await this.postures.linksOf(tx, [interactionRef]);
    await this.postures.remove(tx, interactionRef);
    await this.postures.addChanges(tx, [
      {
        interactionRef,
        at: this.clock.now().toISOString(),
        level: 'removed',
        changedChecks: before.results.map(({ checkId, status }) => ({
          checkId,
          from: status,
        })),
        because: [interactionRef],
        targetRefs: targetsOf(links),
      },
    ]);
  }
}

function changeOf(
  { posture, links }: FreshPosture,
  before: StoredPostureWithResults | undefined,
  linksBefore: readonly PostureLink[],
): PostureChange | undefined {
  const { interactionRef, level, declarationLevel } = posture;
  const changedChecks = changedBetween(before, posture);
  const targetRefs = targetsOf(links);
  if (
    before &&
    changedChecks.length === 0 &&
    before.level === level &&
    targetRefs.join() === targetsOf(linksBefore).join()
  ) {
    return undefined;
  }
  return {
    interactionRef,
    at: posture.assessedAt,
    level,
    declarationLevel,
    inputsVersion: posture.inputsVersion,
    summary: posture.summary,
    changedChecks,
    because: before
      ? causesOf(before.inputs, posture.inputs)
      : [interactionRef],
    targetRefs,
  };
}
