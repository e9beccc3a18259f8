import fc from 'fast-check';
import { PLAIN_CALENDAR } from './calendar';
import { Deadline, deadlineSchema, LawPeriod } from './deadlineSchema';
import { computeDueDate } from './dueDate';
import { mergeDeadlines } from './mergeDeadlines';

const anyPeriod: fc.Arbitrary<LawPeriod> = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map(days => ({ days })),
  fc.integer({ min: 1, max: 60 }).map(businessDays => ({ businessDays })),
  fc.integer({ min: 1, max: 24 }).map(months => ({ months })),
);

const anyDeadline: fc.Arbitrary<Deadline> = fc
  .record({
    action: fc.constantFrom('answer', 'inform'),
    trigger: fc.constantFrom('request-received', 'adverse-action'),
    period: fc.option(anyPeriod, { nil: undefined }),
    roll: fc.constantFrom('none', 'next-business-day'),
    startRule: fc.constantFrom('day-of', 'day-after'),
    minimum: fc.boolean(),
    extension: fc.option(
      anyPeriod.map(by => ({ by, condition: 'told' })),
      { nil: undefined },
    ),
    pause: fc.option(fc.constant({ condition: 'waiting' }), { nil: undefined }),
  })
  .map(deadline => deadlineSchema.parse(deadline));

const anyClaims = fc.array(anyDeadline, { maxLength: 8 }).map(deadlines =>
  deadlines.map((deadline, index) => ({
    rowId: `row-${index}`,
    citation: `Art ${index}`,
    deadline,
  })),
);

const anyDay = fc
  .date({
    min: new Date('2026-01-01'),
    max: new Date('2031-12-31'),
    noInvalidDate: true,
  })
  .map(day => day.toISOString().slice(0, 10));

function dueOn(deadline: Deadline, event: string, extended: boolean) {
  return computeDueDate({
    deadline,
    event,
    extended,
    calendar: PLAIN_CALENDAR,
  })?.dueOn;
}

describe('merging deadlines', () => {
  it('loses no citation', () => {
    fc.assert(
      fc.property(anyClaims, claims => {
        const cited = mergeDeadlines(claims).flatMap(({ citations }) =>
          citations.map(({ rowId }) => rowId),
        );
        expect([...cited].sort()).toEqual(
          claims.map(({ rowId }) => rowId).sort(),
        );
      }),
    );
  });

  it('relaxes no deadline and shortens no period that is the least', () => {
    fc.assert(
      fc.property(
        anyClaims,
        anyDay,
        fc.boolean(),
        (claims, event, extended) => {
          const merged = mergeDeadlines(claims);
          for (const { rowId, deadline } of claims) {
            const standIn = merged.find(({ citations }) =>
              citations.some(cited => cited.rowId === rowId),
            )!.deadline;
            const { action, trigger, minimum } = deadline;
            expect(standIn).toMatchObject({ action, trigger, minimum });
            expect(!standIn.pause || Boolean(deadline.pause)).toBe(true);
            const wanted = dueOn(deadline, event, extended && !minimum);
            const got = dueOn(standIn, event, extended && !minimum);
            const isKept =
              wanted === undefined || got === undefined
                ? wanted === got
                : (minimum && got >= wanted) || (!minimum && got <= wanted);
            expect(isKept).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps both of two that take turns in being stricter', () => {
    const claims = [{ days: 30 }, { months: 1 }, { months: 3 }].map(
      (period, index) => ({
        rowId: `row-${index}`,
        citation: `Art ${index}`,
        deadline: deadlineSchema.parse({
          action: 'answer',
          trigger: 'request-received',
          period,
        }),
      }),
    );
    expect(
      mergeDeadlines(claims).map(({ deadline, citations }) => [
        deadline.period,
        citations.map(({ rowId, sets }) => [rowId, sets]),
      ]),
    ).toEqual([
      [
        { days: 30 },
        [
          ['row-0', true],
          ['row-2', false],
        ],
      ],
      [{ months: 1 }, [['row-1', true]]],
    ]);
  });
});
