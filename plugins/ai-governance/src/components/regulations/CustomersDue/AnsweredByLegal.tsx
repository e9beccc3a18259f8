import {
  EntitlementReport,
  lawDomainInWords,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { placeOf } from '../../../formatting/places';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';
import { ReviewWords } from '../Coverage';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { margin: theme.spacing(1, 0) },
}));

/** Where the packs end, and what legal found there. */
export function AnsweredByLegal(props: {
  uncovered: EntitlementReport['uncovered'];
}) {
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const answered = props.uncovered.flatMap(({ review, ...law }) =>
    review ? [{ ...law, review }] : [],
  );
  return answered.length === 0 ? null : (
    <Disclosure label={t('customersDue.reviews', { count: answered.length })}>
      <ul className={classes.list}>
        {answered.map(({ jurisdiction, domain, review }) => (
          <li key={`${jurisdiction} ${domain}`} className={classes.item}>
            <Typography variant="body2">
              {t('regulations.coverageQuestion', {
                place: placeOf(jurisdiction, language),
                domain: lawDomainInWords(domain),
              })}
            </Typography>
            <ReviewWords review={review} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
