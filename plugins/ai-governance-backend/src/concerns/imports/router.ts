import {
  aiGovernanceConcernCreatePermission,
  CONCERN_IMPORT_LIMITS,
  concernImportParamsSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AuditorService,
  AuthService,
  HttpAuthService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { Request } from 'express';
import Router from 'express-promise-router';
import { audited } from '../../http/audited';
import { parseBody, parseQueryParams } from '../../http/parseInput';
import { permit } from '../../http/permit';
import { decodeUtf8 } from '../../intake/body/decodeUtf8';
import { parseJsonBody } from '../../intake/body/parseJsonBody';
import { rawBody, rawBodyOf } from '../../intake/body/rawBody';
import { callerOf } from '../callerOf';
import { ConcernCaller } from '../ConcernService';
import { ConcernImporter } from './ConcernImporter';
import { ImportFile, importFileSchema } from './importMapping';

/** In JSON a file is longer, by what stands for its quotes and line ends. */
const MAX_BODY_BYTES = 2 * CONCERN_IMPORT_LIMITS.bytes;

/** The routes by which files of concerns are imported. */
export function createConcernImportRouter(options: {
  importer: ConcernImporter;
  auditor: AuditorService;
  auth: AuthService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  userInfo: UserInfoService;
}) {
  const { importer, auditor, permissions } = options;
  const router = Router();
  router.use('/concerns/import', rawBody({ maxBytes: MAX_BODY_BYTES }));

  async function permitted({ credentials }: ConcernCaller): Promise<void> {
    await permit(
      permissions,
      aiGovernanceConcernCreatePermission,
      credentials,
      'enter concerns',
    );
  }

  router.post('/concerns/import/preview', async (request, response) => {
    const caller = await callerOf(request, options);
    await permitted(caller);
    response.json(await importer.preview(fileOf(request), caller));
  });

  router.post('/concerns/import', async (request, response) => {
    const caller = await callerOf(request, options);
    const { id: _, ...done } = await audited(
      auditor,
      { eventId: 'concern-import', request },
      async () => {
        await permitted(caller);
        const imported = await importer.import(fileOf(request), caller);
        return { ...imported, id: imported.fileHash };
      },
    );
    response.status(done.counts.new > 0 ? 201 : 200).json(done);
  });

  return router;
}

/** The file of a request: its body, or in a body of JSON. */
function fileOf(request: Request): ImportFile {
  const { source, skipFaulty } = parseQueryParams(
    concernImportParamsSchema,
    request.query,
  );
  const written = request.header('content-type') ?? '';
  switch (written.split(';')[0].trim().toLowerCase()) {
    case 'text/csv':
      return {
        csv: decodeUtf8(rawBodyOf(request), 'CSV'),
        source,
        skipFaulty: skipFaulty !== undefined,
      };
    case 'application/json':
      return parseBody(importFileSchema, parseJsonBody(rawBodyOf(request)));
    default:
      throw new InputError(
        `Content-Type: found "${written}", allowed are text/csv and application/json`,
      );
  }
}
