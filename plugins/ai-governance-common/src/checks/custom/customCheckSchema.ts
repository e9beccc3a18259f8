import { z } from 'zod';
import { LEVELS } from '../../posture/levels';
import { REQUIREMENTS } from '../../posture/requirements';
import { predicateProblems } from '../../regulations/predicates/predicateProblems';
import { Predicate } from '../../regulations/predicates/types';
import { firstDeclaredPath } from './declaredPath';
import { typeOfFact } from './factTypes';

const text = z.string().trim().min(1).max(1000);

const overFacts = z
  .record(z.string(), z.unknown())
  .superRefine((value, context) => {
    for (const { path, message } of predicateProblems(value, typeOfFact)) {
      context.addIssue({ code: 'custom', path, message });
    }
  }) as unknown as z.ZodType<Predicate>;

/** @public */
export const customCheckSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z-]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/, {
        error: 'the requirement, a dot and a name: feedback.answer-in-a-week',
      })
      .describe('The requirement, a dot, and a name.'),
    requirement: z.enum(REQUIREMENTS),
    level: z.enum(LEVELS).exclude(['declared']),
    title: text.describe('What is so when the check passes.'),
    why: text.describe('Why it matters to customers.'),
    when: overFacts
      .optional()
      .describe('The interactions that it is about; all if left out.'),
    expect: overFacts.describe('What has to be so.'),
    message: text.describe('What to say when it is not so.'),
    fix: z
      .strictObject({
        path: z
          .string()
          .regex(/^spec(?:\.[A-Za-z]+)+$/, {
            error: 'a path such as spec.feedback.resolveWithin',
          })
          .describe('What to change in the declaration.'),
        value: z.unknown().describe('What it should say.'),
      })
      .optional()
      .describe('The way out, as YAML for the declaration.'),
  })
  .superRefine(({ id, requirement, fix, expect }, context) => {
    if (!fix && !firstDeclaredPath(expect)) {
      context.addIssue({
        code: 'custom',
        path: ['fix'],
        message:
          'needed here: what is expected names no place in the declaration of the interaction',
      });
    }
    if (!id.startsWith(`${requirement}.`)) {
      context.addIssue({
        code: 'custom',
        path: ['id'],
        message: `begins with its requirement: ${requirement}.`,
      });
    }
  })
  .describe('A check that config adds.');

/** A check that config adds. @public */
export type CustomCheck = z.infer<typeof customCheckSchema>;
