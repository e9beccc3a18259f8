import {
  FILTER_NONE,
  PostureSummary,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  EntityRefLink,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import IconButton from '@material-ui/core/IconButton';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useDisclosure } from '../../../hooks/useDisclosure';
import { useMessages } from '../../../hooks/useMessages';
import { OwnerInteractionRows } from './OwnerInteractionRows';
import { SummaryCells } from './SummaryCells';
import { useHeatMapStyles } from './styles';

type Owner = PostureSummary['owners'][number];

function NamedOwnerRow(props: { owner: Owner; name: string }) {
  const { owner, name } = props;
  const classes = useHeatMapStyles();
  const { t } = useMessages();
  const { open, buttonProps, regionProps } = useDisclosure();
  return (
    <>
      <tbody>
        <tr>
          <th scope="row">
            <div className={classes.owner}>
              <IconButton
                size="small"
                aria-label={t('heatMap.expand', { owner: name })}
                {...buttonProps}
              >
                {open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
              </IconButton>
              <div className={classes.ownerText}>
                {owner.owner ? <EntityRefLink entityRef={owner.owner} /> : name}
                <div className={classes.ownerNote}>
                  {t('heatMap.interactions', { count: owner.total })}
                  {owner.unassessedServices > 0 &&
                    ` · ${t('heatMap.unassessed', {
                      count: owner.unassessedServices,
                    })}`}
                </div>
              </div>
            </div>
          </th>
          <SummaryCells
            who={name}
            cells={owner.requirements}
            filters={{ owner: [owner.owner || FILTER_NONE] }}
          />
        </tr>
      </tbody>
      <tbody {...regionProps}>
        {open && <OwnerInteractionRows owner={owner.owner || FILTER_NONE} />}
      </tbody>
    </>
  );
}

function PresentedOwnerRow({ owner }: { owner: Owner }) {
  const { primaryTitle } = useEntityPresentation(owner.owner);
  return <NamedOwnerRow owner={owner} name={primaryTitle} />;
}

/** An owner's row, and the rows of its interactions when asked for. */
export function OwnerRows({ owner }: { owner: Owner }) {
  const { t } = useMessages();
  return owner.owner ? (
    <PresentedOwnerRow owner={owner} />
  ) : (
    <NamedOwnerRow owner={owner} name={t('postureTable.noOwner')} />
  );
}
