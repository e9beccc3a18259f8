import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import ListItemText from '@material-ui/core/ListItemText';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import ViewColumnIcon from '@material-ui/icons/ViewColumn';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { Column, COLUMNS, NAME_COLUMN } from '../../../posture/columns';

/** Chooses which columns show. */
export function ColumnChooser(props: {
  chosen: Column[];
  onChoose(columns: Column[]): void;
}) {
  const { chosen, onChoose } = props;
  const { t } = useMessages();
  const [anchor, setAnchor] = useState<HTMLElement>();

  function toggle(column: Column) {
    onChoose(
      chosen.includes(column)
        ? chosen.filter(other => other !== column)
        : [...chosen, column],
    );
  }

  return (
    <>
      <Button
        size="small"
        startIcon={<ViewColumnIcon />}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('postureTable.columns')}
      </Button>
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => setAnchor(undefined)}
      >
        {COLUMNS.filter(column => column !== NAME_COLUMN).map(column => (
          <MenuItem
            key={column}
            dense
            role="menuitemcheckbox"
            aria-checked={chosen.includes(column)}
            onClick={() => toggle(column)}
          >
            <Checkbox
              size="small"
              color="primary"
              checked={chosen.includes(column)}
              inputProps={{ 'aria-hidden': true, tabIndex: -1 }}
            />
            <ListItemText primary={t(`postureTable.column.${column}`)} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
