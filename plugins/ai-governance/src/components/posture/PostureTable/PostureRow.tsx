import type { PostureItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { useEntityTabPath } from '../../../hooks/useEntityTabPath';
import { useMessages } from '../../../hooks/useMessages';
import type { Column } from '../../../posture/columns';
import { RelativeTime } from '../../RelativeTime';
import { LevelWord } from '../LevelWord';
import { StatusMark } from '../StatusMark';
import { DeclarationNote } from './DeclarationNote';
import { RequirementSigns } from './RequirementSigns';

/** One entity and its posture. */
export function PostureRow(props: { item: PostureItem; columns: Column[] }) {
  const { item, columns } = props;
  const { t } = useMessages();
  const tabPath = useEntityTabPath();

  function content(column: Column) {
    switch (column) {
      case 'title':
        return (
          <>
            <Link to={tabPath(item.entityRef)}>{item.title}</Link>
            <DeclarationNote declaration={item.declaration} />
          </>
        );
      case 'owner':
        return item.owner ? (
          <EntityRefLink entityRef={item.owner} />
        ) : (
          t('postureTable.noOwner')
        );
      case 'level':
        return <LevelWord level={item.level} />;
      case 'declarationLevel':
        return t(`words.level.${item.declarationLevel}`);
      case 'fail':
        return item.summary.fail > 0 ? (
          <StatusMark status="fail">{item.summary.fail}</StatusMark>
        ) : (
          item.summary.fail
        );
      case 'undetermined':
        return item.summary.undetermined > 0 ? (
          <StatusMark status="undetermined">
            {item.summary.undetermined}
          </StatusMark>
        ) : (
          item.summary.undetermined
        );
      case 'requirements':
        return <RequirementSigns requirements={item.requirements} />;
      default:
        return item.assessedAt ? (
          <RelativeTime at={item.assessedAt} />
        ) : (
          t('postureTable.neverAssessed')
        );
    }
  }

  return (
    <TableRow hover>
      {columns.map(column =>
        column === 'title' ? (
          <TableCell key={column} component="th" scope="row" role="rowheader">
            {content(column)}
          </TableCell>
        ) : (
          <TableCell key={column}>{content(column)}</TableCell>
        ),
      )}
    </TableRow>
  );
}
