import { useLanguage } from '../../hooks/useLanguage';
import { exactMoment, relativeMoment } from '../../formatting/moments';

/** How long ago something was, with the exact moment on hover. */
export function RelativeTime({ at }: { at: string }) {
  const language = useLanguage();
  return (
    <time dateTime={at} title={exactMoment(at, language)}>
      {relativeMoment(at, language)}
    </time>
  );
}
