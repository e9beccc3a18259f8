import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { ENTITY_TAB_PATH } from '../routes';

/** The path of our tab on the page of an entity. */
export function useEntityTabPath(): (entityRef: string) => string {
  const entityRoute = useRouteRef(entityRouteRef);
  return entityRef =>
    `${entityRoute(
      entityRouteParams(parseEntityRef(entityRef)),
    )}/${ENTITY_TAB_PATH}`;
}
