import { aiGovernanceRegulationReadPermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useRegulations } from '../../../hooks/regulations/useRegulations';
import { useRegulationState } from '../../../hooks/regulations/useRegulationState';
import { LoadFailure } from '../../LoadFailure';
import { Skeleton } from '../../Skeleton';
import { CoverageSection } from '../Coverage';
import { PacksLoaded } from '../LawState';
import { RegulationDialog } from '../RegulationDialog';
import { TouchedDialog } from '../TouchedDialog';
import { LawList } from './LawList';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
  },
}));

/** The laws of all packs, what legal decided on them, and where packs end. */
export function Regulations() {
  const classes = useStyles();
  const [state, change] = useRegulationState();
  const { value: list, loading, error, retry } = useRegulations(state);
  const [opened, setOpened] = useState<string>();
  const [openedTouched, setOpenedTouched] = useState<string>();
  const [recorded, setRecorded] = useState(false);

  if (error) {
    return (
      <LoadFailure
        error={error}
        onRetry={retry}
        permission={aiGovernanceRegulationReadPermission.name}
      />
    );
  }
  if (!list) {
    return <Skeleton lines={[60, 120, 36, 44, 44, 44, 44]} />;
  }
  const rowOf = (rowId: string | undefined) =>
    list.items.find(item => item.rowId === rowId);
  const item = rowOf(opened);
  const touched = rowOf(openedTouched);

  function onRecorded() {
    setRecorded(true);
    retry();
  }

  return (
    <div className={classes.root}>
      <PacksLoaded packs={list.packs} />
      <CoverageSection
        coverage={list.coverage}
        mayAnswer={list.mayAdopt}
        onRecorded={onRecorded}
      />
      <LawList
        list={list}
        state={state}
        loading={loading}
        recorded={recorded}
        onChange={change}
        onOpen={setOpened}
        onOpenTouched={setOpenedTouched}
      />
      {item && (
        <RegulationDialog
          item={item}
          mayAdopt={list.mayAdopt}
          onRecorded={onRecorded}
          onClose={() => setOpened(undefined)}
        />
      )}
      {touched && (
        <TouchedDialog
          item={touched}
          onClose={() => setOpenedTouched(undefined)}
        />
      )}
    </div>
  );
}
