import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { firstDeclaration } from '../../../posture/firstDeclarations';
import { CopyButton } from '../../CopyButton';
import { Snippet } from '../../Snippet';

/** How to write the first declaration, where there is none at all. */
export function FirstDeclaration() {
  const { t } = useMessages();
  const snippet = firstDeclaration();
  return (
    <>
      <Typography variant="body2">{t('howToDeclare.first')}</Typography>
      <Snippet text={snippet} label={t('howToDeclare.firstSnippet')} />
      <CopyButton
        label={t('toDo.copy')}
        ariaLabel={t('howToDeclare.copyFirst')}
        text={snippet}
      />
    </>
  );
}
