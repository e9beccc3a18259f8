import type { ConcernClock } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { exactMoment } from '../../../formatting/moments';
import { placeOf } from '../../../formatting/places';
import { useLanguage } from '../../../hooks/useLanguage';
import { Messages, useMessages } from '../../../hooks/useMessages';
import { Fact, FactList } from '../../FactList';
import { RelativeTime } from '../../RelativeTime';
import { WhoWords } from '../WhoWords';

const UNITS = ['hours', 'days', 'businessDays', 'months'] as const;

const useStyles = makeStyles(theme => ({
  root: { paddingTop: theme.spacing(1) },
}));

/** A length of time as rules give it: one number of one unit. */
function periodWords(period: ConcernClock['rule']['period'], t: Messages) {
  const unit = UNITS.find(name => period?.[name] !== undefined);
  return unit
    ? t(`concernClock.period.${unit}`, { count: period![unit]! })
    : undefined;
}

/** How a clock is counted, and what it was before its rule changed. */
export function ClockDetails({ clock }: { clock: ConcernClock }) {
  const { rule, sure, holidaysUnknown, calendar } = clock;
  const { extended, earlier, breachedAt } = clock;
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const exact = (at: string) => exactMoment(at, language);
  const period = periodWords(rule.period, t);
  const facts: Fact[] = [
    {
      label: t('concernClock.rule'),
      value: (
        <>
          {period
            ? t('concernClock.rulePeriod', { period })
            : t('concernClock.ruleNoPeriod')}
          {!sure && <div>{t('concernClock.unsure')}</div>}
          {holidaysUnknown && (
            <div>
              {t('concernClock.holidaysUnknown', {
                place: placeOf(calendar, language),
              })}
            </div>
          )}
        </>
      ),
    },
  ];
  if (rule.pause) {
    facts.push({
      label: t('concernClock.pauses'),
      value: rule.pause.condition,
    });
  }
  if (extended) {
    facts.push({
      label: t('concernClock.extended'),
      value: t('concernClock.extendedBy', {
        who: <WhoWords who={extended.by} />,
        when: <RelativeTime at={extended.at} />,
        because: extended.because,
      }),
    });
  } else if (rule.extension) {
    facts.push({
      label: t('concernClock.extension'),
      value: t('concernClock.extensionBy', {
        period: periodWords(rule.extension.by, t) ?? '',
        condition: rule.extension.condition,
      }),
    });
  }
  if (breachedAt) {
    facts.push({
      label: t('concernClock.breached'),
      value: <RelativeTime at={breachedAt} />,
    });
  }
  for (const { version, dueAt, until } of earlier) {
    const told = { version, until: exact(until) };
    facts.push({
      label: t('concernClock.earlier'),
      value: dueAt
        ? t('concernClock.earlierDue', { ...told, due: exact(dueAt) })
        : t('concernClock.earlierNoDue', told),
    });
  }
  return (
    <div className={classes.root}>
      <FactList facts={facts} />
    </div>
  );
}
