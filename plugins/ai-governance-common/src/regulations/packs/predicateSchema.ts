import { z } from 'zod';
import {
  AttributeTypes,
  predicateProblems,
} from '../predicates/predicateProblems';
import { Predicate } from '../predicates/types';

/** A predicate that names known attributes and values only. */
export function predicate(attributes: AttributeTypes): z.ZodType<Predicate> {
  const schema = z
    .record(z.string(), z.unknown())
    .superRefine((value, context) => {
      for (const { path, message } of predicateProblems(value, attributes)) {
        context.addIssue({ code: 'custom', path, message });
      }
    });
  // The checks above are all that makes a map a predicate.
  return schema as unknown as z.ZodType<Predicate>;
}
