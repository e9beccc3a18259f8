import { z } from 'zod';

/** A date of the law: one that exists, in a year that can be meant. */
export const lawDate = z.iso
  .date({ error: 'a date as YYYY-MM-DD, such as 2026-11-20' })
  .refine(day => day >= '1900-01-01' && day < '2200-01-01', {
    error: 'a date between 1900 and 2200',
  });
