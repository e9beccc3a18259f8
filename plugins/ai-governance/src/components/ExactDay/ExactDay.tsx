import { dayOf, exactMoment } from '../../formatting/moments';
import { useLanguage } from '../../hooks/useLanguage';

/** The day of a moment, with the exact moment on hover. */
export function ExactDay({ at }: { at: string }) {
  const language = useLanguage();
  return (
    <time dateTime={at} title={exactMoment(at, language)}>
      {dayOf(at, language)}
    </time>
  );
}
