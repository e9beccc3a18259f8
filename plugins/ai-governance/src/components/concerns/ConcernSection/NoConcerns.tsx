import { useMessages } from '../../../hooks/useMessages';
import { Explained } from '../../Explained';

/** That none was ever received, or that nobody can tell. */
export function NoConcerns({ isConnected }: { isConnected: boolean }) {
  const { t } = useMessages();
  return isConnected ? (
    <Explained
      words={t('concernSection.noneYet')}
      meaning={t('concernSection.noneMeaning')}
    />
  ) : (
    <Explained
      words={t('concernSection.notConnectedYet')}
      meaning={t('concernSection.notConnectedMeaning')}
    />
  );
}
