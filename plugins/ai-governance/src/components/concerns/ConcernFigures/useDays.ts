import { useLanguage } from '../../../hooks/useLanguage';

/** Days as people read them: to the tenth, `0.5 days`. */
export function useDays(): (days: number) => string {
  const language = useLanguage();
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  return days => format.format(days);
}
