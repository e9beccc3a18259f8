import Typography from '@material-ui/core/Typography';
import { listOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';

interface Pack {
  title: string;
}

/** Which packs an answer rests on, and what it is worth. */
export function PacksLoaded(props: {
  packs: readonly Pack[];
  /** Those that say something here; all of them show if left out. */
  speaking?: readonly Pack[];
}) {
  const { packs, speaking } = props;
  const { t } = useMessages();
  const language = useLanguage();
  const titles = (some: readonly Pack[]) =>
    listOf(
      some.map(({ title }) => title),
      language,
    );
  return (
    <div>
      <Typography variant="body2" color="textSecondary">
        {!speaking &&
          `${t('law.packs', {
            count: packs.length,
            packs: titles(packs),
          })} `}
        {speaking &&
          speaking.length > 0 &&
          `${t('law.packsSpeaking', { packs: titles(speaking) })} `}
        {t('law.noAdvice')}
      </Typography>
      {speaking && (
        <Disclosure label={t('law.packsLoaded', { count: packs.length })}>
          <Typography variant="body2" color="textSecondary">
            {titles(packs)}
          </Typography>
        </Disclosure>
      )}
    </div>
  );
}
