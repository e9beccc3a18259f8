import { ROOM_PAGES } from '../routes';
import { useRootPath } from './useRootPath';

/** Where things of a room are done. */
export interface RoomPage {
  room: keyof typeof ROOM_PAGES;
  /** The path of the page, opened on one entity. */
  path: string;
}

function isRoomWithPage(room: string): room is RoomPage['room'] {
  return Object.hasOwn(ROOM_PAGES, room);
}

/** The page of a room for an entity; `undefined` if there is none. */
export function useRoomPage(): (
  room: string,
  entityRef: string,
) => RoomPage | undefined {
  const root = useRootPath();
  return (room, entityRef) =>
    root !== undefined && isRoomWithPage(room)
      ? {
          room,
          path: `${root}/${ROOM_PAGES[room]}?${new URLSearchParams({
            entity: entityRef,
          })}`,
        }
      : undefined;
}
