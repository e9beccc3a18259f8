import { LinkButton } from '@backstage/core-components';
import { useMessages } from '../../../hooks/useMessages';
import type { RoomPage } from '../../../hooks/useRoomPage';

/** Leads to where something is done in the portal. */
export function OpenRoom(props: {
  page: RoomPage;
  /** What the check says, for screen readers. */
  message: string;
}) {
  const { page, message } = props;
  const { t } = useMessages();
  const open = t(`toDo.openRoom.${page.room}`);
  return (
    <LinkButton
      size="small"
      variant="outlined"
      to={page.path}
      aria-label={t('toDo.openRoomFor', { open, message })}
    >
      {open}
    </LinkButton>
  );
}
