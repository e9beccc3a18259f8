import {
  ANNOTATION_IMPORTED_FROM,
  ANNOTATION_IMPORTED_ON,
  ANNOTATION_IMPORTED_RECORD,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import ImportedIcon from '@material-ui/icons/SystemUpdateAlt';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
}));

/** Where an imported declaration came from, with a link to the original. */
export function ImportedRecord({ entity }: { entity: Entity }) {
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const annotations = entity.metadata.annotations ?? {};
  const inventory = annotations[ANNOTATION_IMPORTED_FROM];
  const importedOn = annotations[ANNOTATION_IMPORTED_ON];
  const record = annotations[ANNOTATION_IMPORTED_RECORD];
  if (!inventory) {
    return null;
  }
  return (
    <div className={classes.root}>
      <Callout icon={ImportedIcon}>
        {t('declarationMarks.imported', { inventory })}{' '}
        {importedOn &&
          t('declarationMarks.importedOn', {
            day: dayOf(importedOn, language),
          })}{' '}
        {record && (
          <Link to={record}>{t('declarationMarks.importedRecord')}</Link>
        )}
      </Callout>
    </div>
  );
}
