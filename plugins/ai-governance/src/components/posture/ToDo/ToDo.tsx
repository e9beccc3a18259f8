import type {
  CheckResult,
  WaiverPage,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useChecks } from '../../../hooks/posture/useChecks';
import { useEntities } from '../../../hooks/useEntities';
import { useMessages } from '../../../hooks/useMessages';
import { resultGroups } from '../../../posture/resultGroups';
import { waiversByCheck } from '../../../waivers/waiversByCheck';
import { Disclosure } from '../../Disclosure';
import { AskDialog } from '../../waivers/AskForWaiver';
import { WaivedChecks } from '../../waivers/WaivedChecks';
import { SettledList } from './SettledList';
import { ToDoItem } from './ToDoItem';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  settled: { marginTop: theme.spacing(1) },
}));

/**
 * What is to be done: failing checks first, each with its fix, then the
 * questions. What is settled shows when asked for.
 */
export function ToDo(props: {
  /** The interaction that was checked. */
  entityRef: string;
  results: CheckResult[];
  /** The waivers of the interaction, once known. */
  waivers: WaiverPage | undefined;
  /** Called with what was done about a waiver, in words. */
  onWaiverChanged(words?: string): void;
}) {
  const { entityRef, results, waivers, onWaiverChanged } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const checks = useChecks();
  const { failing, questions, waived, passing, notApplicable } =
    resultGroups(results);
  const open = [...failing, ...questions];
  const byCheck = waiversByCheck(waivers?.items ?? []);
  const mayAsk = waivers?.caller.mayRequest ?? false;
  const [asking, setAsking] = useState<CheckResult>();
  const entities = useEntities(
    open.flatMap(({ fix }) => (fix?.type === 'yaml' ? [fix.entityRef] : [])),
  );
  return (
    <>
      {open.length === 0 ? (
        <Typography variant="body2">{t('toDo.nothing')}</Typography>
      ) : (
        <ul aria-label={t('toDo.title')} className={classes.list}>
          {open.map(result => (
            <ToDoItem
              key={result.checkId}
              entityRef={entityRef}
              result={result}
              check={checks.get(result.checkId)}
              waiver={byCheck.get(result.checkId)}
              onAskForWaiver={mayAsk ? () => setAsking(result) : undefined}
              entity={
                result.fix?.type === 'yaml'
                  ? entities.value?.get(result.fix.entityRef)
                  : undefined
              }
            />
          ))}
        </ul>
      )}
      <div className={classes.settled}>
        {waived.length > 0 && (
          <Disclosure label={t('toDo.waived', { number: waived.length })}>
            <WaivedChecks
              results={waived}
              checks={checks}
              waivers={byCheck}
              onChanged={onWaiverChanged}
            />
          </Disclosure>
        )}
        {passing.length > 0 && (
          <Disclosure label={t('toDo.passing', { number: passing.length })}>
            <SettledList results={passing} checks={checks} />
          </Disclosure>
        )}
        {notApplicable.length > 0 && (
          <Disclosure
            label={t('toDo.notApplicable', { count: notApplicable.length })}
          >
            <SettledList results={notApplicable} checks={checks} />
          </Disclosure>
        )}
      </div>
      {asking && (
        <AskDialog
          entityRef={entityRef}
          result={asking}
          title={checks.get(asking.checkId)?.title ?? asking.checkId}
          latestEnd={waivers?.latestEnd}
          onAsked={() => {
            setAsking(undefined);
            onWaiverChanged(t('askForWaiver.asked'));
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
