import { z } from 'zod';
import {
  AttributeTypes,
  predicateProblems,
} from '../predicates/predicateProblems';
import { Predicate } from '../predicates/types';

/** A predicate that names known attributes and values only. */
export function predicate(attributes: AttributeTypes) {
  return z
    .custom<Predicate>(value => value !== undefined)
    .superRefine((value, context) => {
      for (const { path, message } of predicateProblems(value, attributes)) {
        context.addIssue({ code: 'custom', path, message });
      }
    });
}
