/* eslint-disable jest/no-conditional-expect -- what holds depends on what was drawn or told */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { generateDemoConcerns } from './generateDemoConcerns';
import { readDemoInteractions } from './readDemoInteractions';
import type { DemoConcern, DemoStep } from './types';

const EXAMPLES = resolve(__dirname, '../../../../../examples');
const TODAY = '2026-12-01';
const DAY = 24 * 60 * 60 * 1000;

function readExamples(): Entity[] {
  return readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter(path => /(?:catalog-info|organisation)\.yaml$/.test(path))
    .flatMap(path =>
      parseAllDocuments(readFileSync(join(EXAMPLES, path), 'utf8')).map(
        document => document.toJS() as Entity,
      ),
    );
}

const interactions = readDemoInteractions(readExamples());

function generate(seed = 1, count?: number): DemoConcern[] {
  return generateDemoConcerns({ seed, today: TODAY, interactions, count });
}

/** The steps that a state allows, in the words of the design. */
const NEXT: Record<string, DemoStep['to'][]> = {
  received: ['acknowledged', 'withdrawn', 'duplicate', 'not-about-ai'],
  acknowledged: [
    'assessing',
    'awaiting-customer',
    'withdrawn',
    'duplicate',
    'not-about-ai',
    'referred',
  ],
  assessing: ['awaiting-customer', 'decided', 'withdrawn', 'referred'],
  'awaiting-customer': ['assessing', 'withdrawn'],
  decided: ['communicated', 'assessing'],
  communicated: ['closed', 'referred', 'reopened'],
  referred: ['assessing', 'closed'],
  closed: ['reopened'],
  reopened: ['assessing', 'acknowledged'],
  withdrawn: ['reopened'],
  duplicate: [],
  'not-about-ai': [],
};

function statesOf({ steps }: DemoConcern): string[] {
  return [
    'received',
    ...steps.flatMap(step => ('requestId' in step ? [] : [step.to])),
  ];
}

function stateOf(concern: DemoConcern): string {
  return statesOf(concern).at(-1)!;
}

function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / DAY;
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('demo concerns', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(generate(5)).toEqual(generate(5));
    expect(generate(5)).not.toEqual(generate(6));
  });

  it('are as many as asked for, each told from the others', () => {
    expect(generate()).toHaveLength(400);
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 150 }), (seed, count) => {
        const concerns = generate(seed, count);
        expect(concerns).toHaveLength(count);
        expect(new Set(concerns.map(({ key }) => key)).size).toBe(count);
      }),
      { numRuns: 20 },
    );
  });

  it('come on mornings of weekdays within twelve months, and go on in the order of time', () => {
    const end = Date.parse(TODAY);
    fc.assert(
      fc.property(seeds, seed => {
        let before = '';
        for (const { submission, recordedAt, steps } of generate(seed, 120)) {
          const received = new Date(submission.receivedAt);
          expect(received.getTime()).toBeGreaterThan(end - 365 * DAY);
          expect(received.getUTCDay() % 6).not.toBe(0);
          expect(received.getUTCHours()).toBeGreaterThanOrEqual(7);
          expect(received.getUTCHours()).toBeLessThan(12);
          expect(submission.receivedAt >= before).toBe(true);
          before = submission.receivedAt;
          const moments = [
            submission.receivedAt,
            recordedAt,
            ...steps.map(({ at }) => at),
          ];
          expect([...moments].sort()).toEqual(moments);
          expect(Date.parse(moments.at(-1)!)).toBeLessThan(end);
          expect(new Set(steps.map(({ at }) => at)).size).toBe(steps.length);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('take only steps that lead on from their state', () => {
    fc.assert(
      fc.property(seeds, seed => {
        for (const concern of generate(seed, 120)) {
          const states = statesOf(concern);
          states.slice(1).forEach((state, index) => {
            expect(NEXT[states[index]]).toContain(state);
          });
        }
      }),
      { numRuns: 20 },
    );
  });

  it('decide each request with reasons, by somebody who may and did not before', () => {
    for (const { submission, steps } of generate()) {
      const interaction = interactions.find(
        ({ ref }) => ref === submission.interactionRef,
      );
      const types = submission.requests.map(({ type }) => type);
      const isReview = types.some(type =>
        ['human-review', 'contest'].includes(type),
      );
      const reviewers: string[] = [];
      for (const step of steps) {
        if (step.to === 'decided' && step.decisions.length > 0) {
          if (isReview) {
            expect(interaction?.reviewers).toContain(step.by);
            expect(reviewers).not.toContain(step.by);
            if (reviewers.length === 0) {
              expect(step.firstDecision).toMatchObject({ by: 'automated' });
            }
          }
          reviewers.push(step.by);
          for (const decision of step.decisions) {
            const type = types[Number(decision.requestId.slice(1)) - 1];
            expect(decision.reasons).toBeTruthy();
            if (['human-review', 'contest', 'objection'].includes(type)) {
              expect(decision.decisionEffect).not.toBe('none');
            }
          }
        }
      }
    }
  });

  it('deliver redress before they are closed, or say why not', () => {
    for (const { steps } of generate()) {
      const closing = steps.find(({ to }) => to === 'closed');
      if (closing?.to === 'closed') {
        const promised = steps
          .slice(0, steps.indexOf(closing))
          .flatMap(step => (step.to === 'decided' ? step.decisions : []))
          .flatMap(({ requestId, redress = [] }) =>
            redress.map((_, index) => ({ requestId, index })),
          );
        expect(closing.redress).toMatchObject(promised);
        for (const { deliveredAt, notDeliveredBecause } of closing.redress!) {
          expect(deliveredAt ?? notDeliveredBecause).toBeTruthy();
          expect((deliveredAt ?? '') <= closing.at).toBe(true);
        }
      }
    }
  });

  it('end in all ways, in time and late, and leave some open', () => {
    const concerns = generate();
    const count = (state: string) =>
      concerns.filter(each => statesOf(each).includes(state)).length;
    for (const state of [
      'withdrawn',
      'duplicate',
      'not-about-ai',
      'referred',
      'reopened',
      'awaiting-customer',
    ]) {
      expect(count(state)).toBeGreaterThan(2);
      expect(count(state)).toBeLessThan(60);
    }
    expect(count('closed')).toBeGreaterThan(200);
    const open = concerns.filter(
      each =>
        !['closed', 'withdrawn', 'duplicate', 'not-about-ai'].includes(
          stateOf(each),
        ),
    );
    expect(open.length).toBeGreaterThan(30);
    expect(open.length).toBeLessThan(140);
    const oldest = open
      .map(({ submission }) => submission.receivedAt)
      .sort()[0];
    expect(daysBetween(oldest, TODAY)).toBeLessThan(150);
    const days = (to: string) =>
      concerns.flatMap(({ submission, steps }) => {
        const step = steps.find(each => each.to === to);
        return step ? [daysBetween(submission.receivedAt, step.at)] : [];
      });
    const lateShare = (to: string, limit: number) =>
      days(to).filter(each => each > limit).length / days(to).length;
    expect(lateShare('acknowledged', 3)).toBeGreaterThan(0.03);
    expect(lateShare('acknowledged', 3)).toBeLessThan(0.2);
    expect(lateShare('communicated', 30)).toBeGreaterThan(0.03);
    expect(lateShare('communicated', 30)).toBeLessThan(0.2);
  });

  it('say what was behind most that were decided, and of no others', () => {
    const concerns = generate();
    const decided = concerns.filter(each => statesOf(each).includes('decided'));
    const known = concerns.filter(({ cause }) => cause !== undefined);
    expect(decided).toEqual(expect.arrayContaining(known));
    expect(known.length / decided.length).toBeGreaterThan(0.7);
    expect(new Set(known.map(({ cause }) => cause)).size).toBeGreaterThan(5);
  });

  it('name an earlier concern where they come twice', () => {
    const concerns = generate();
    for (const { key, steps, submission } of concerns) {
      for (const step of steps) {
        if (step.to === 'duplicate') {
          const of = concerns.find(each => each.key === step.of)!;
          expect(of.key < key).toBe(true);
          expect(of.submission.customer).toEqual(submission.customer);
        }
      }
    }
  });

  it('show many more loans in the last weeks, and many sellers with the same words', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const concerns = generate(seed);
        const about = (name: string) =>
          concerns
            .filter(({ submission }) =>
              submission.interactionRef?.endsWith(name),
            )
            .map(({ submission }) => submission);
        const recent = (name: string) =>
          about(name).filter(
            ({ receivedAt }) => daysBetween(receivedAt, TODAY) < 28,
          );
        const loans = about('/loan-pre-approval').length;
        const recentLoans = recent('/loan-pre-approval').length;
        expect(recentLoans).toBeGreaterThan(3 * ((loans - recentLoans) / 12));
        const alike = recent('/seller-listing-checks').filter(
          ({ description }) => /made wood|wooden/i.test(description),
        );
        expect(alike.length).toBeGreaterThanOrEqual(8);
      }),
      { numRuns: 10 },
    );
  });

  it('speak all languages, mostly English, and leave no gap in a text', () => {
    const concerns = generate();
    const languages = new Map<string, number>();
    for (const { submission, steps } of concerns) {
      const { language, jurisdiction } = submission;
      languages.set(language, (languages.get(language) ?? 0) + 1);
      expect(jurisdiction).toMatch(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/);
      expect(submission.summary.length).toBeLessThanOrEqual(300);
      expect(JSON.stringify([submission, steps])).not.toMatch(
        /[{][^"{}]*\||#\d|undefined|NaN|\[object/,
      );
    }
    expect([...languages.keys()].sort()).toEqual([
      'de',
      'en',
      'es',
      'fr',
      'nl',
      'pl',
    ]);
    expect(languages.get('en')).toBeGreaterThan(200);
    expect(languages.get('de')).toBeGreaterThan(40);
  });

  it('say nothing where nobody can be heard', () => {
    const refs = interactions.map(({ ref }) => ref);
    expect(refs).toContain('customerinteraction:default/loan-pre-approval');
    expect(refs).not.toContain('customerinteraction:default/hardship-outreach');
    expect(
      generateDemoConcerns({ seed: 1, today: TODAY, interactions: [] }),
    ).toEqual([]);
  });

  it('can be told about interactions that the demo does not know', () => {
    const strange = [
      'pricing',
      'moderation',
      'support',
      'recommendation',
      'content',
    ].map(type => ({
      ref: `customerinteraction:default/my-${type}`,
      type,
      requestTypes: ['complaint'] as const,
      jurisdictions: ['GB'],
      languages: ['en'],
    }));
    const concerns = generateDemoConcerns({
      seed: 3,
      today: TODAY,
      interactions: strange,
      count: 60,
    });
    expect(concerns).toHaveLength(60);
    expect(
      new Set(concerns.map(({ submission }) => submission.interactionRef)).size,
    ).toBe(6);
  });

  it('refuse what is no date', () => {
    expect(() =>
      generateDemoConcerns({ seed: 1, today: 'today', interactions }),
    ).toThrow('"today"');
  });
});
