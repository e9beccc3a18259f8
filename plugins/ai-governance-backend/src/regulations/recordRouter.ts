import {
  adoptionRequestSchema,
  aiGovernanceRegulationAdoptPermission,
  coverageReviewRequestSchema,
  transpositionRequestSchema,
  withdrawalSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import express, { Request, Response } from 'express';
import Router from 'express-promise-router';
import { audited } from '../http/audited';
import { parseBody } from '../http/parseInput';
import { permit } from '../http/permit';
import { tellVersion, versionOf } from '../http/versions';
import {
  RegulationRecordService,
  WithdrawalOf,
} from './RegulationRecordService';

type Recorded = { id: string; version: number };

/** The routes on which the legal team records what it decides on laws. */
export function createRegulationRecordRouter(options: {
  regulationRecords: RegulationRecordService;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}) {
  const { regulationRecords, auditor, httpAuth, permissions } = options;
  const router = Router();
  router.use('/regulations', express.json({ limit: '100kb' }));

  /** Has a person, and nobody else, record something. */
  async function record(
    request: Request<any>,
    response: Response,
    how: {
      eventId: string;
      status: 200 | 201;
      work: (by: string) => Promise<Recorded>;
    },
  ): Promise<void> {
    const { eventId, status, work } = how;
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    const done = await audited(auditor, { eventId, request }, async () => {
      await permit(
        permissions,
        aiGovernanceRegulationAdoptPermission,
        credentials,
        'decide on laws',
      );
      return work(credentials.principal.userEntityRef);
    });
    tellVersion(response, done.version);
    response.status(status).json(done);
  }

  function withdrawalOf(request: Request<any>): WithdrawalOf {
    const version = versionOf(request);
    return { version, ...parseBody(withdrawalSchema, request.body) };
  }

  router.post('/regulations/coverage-reviews', (request, response) =>
    record(request, response, {
      eventId: 'coverage-review-create',
      status: 201,
      work: by =>
        regulationRecords.review(
          parseBody(coverageReviewRequestSchema, request.body),
          by,
        ),
    }),
  );

  router.post(
    '/regulations/coverage-reviews/:id/withdrawal',
    (request, response) =>
      record(request, response, {
        eventId: 'coverage-review-withdraw',
        status: 200,
        work: by =>
          regulationRecords.withdrawReview(
            request.params.id,
            withdrawalOf(request),
            by,
          ),
      }),
  );

  router.post('/regulations/:rowId/adoption', (request, response) =>
    record(request, response, {
      eventId: 'regulation-adopt',
      status: 201,
      work: by =>
        regulationRecords.adopt(
          request.params.rowId,
          parseBody(adoptionRequestSchema, request.body),
          by,
        ),
    }),
  );

  router.post('/regulations/:rowId/adoption/withdrawal', (request, response) =>
    record(request, response, {
      eventId: 'regulation-adoption-withdraw',
      status: 200,
      work: by =>
        regulationRecords.withdrawAdoption(
          request.params.rowId,
          withdrawalOf(request),
          by,
        ),
    }),
  );

  router.post('/regulations/:rowId/transpositions', (request, response) =>
    record(request, response, {
      eventId: 'transposition-record',
      status: 201,
      work: by =>
        regulationRecords.recordTransposition(
          request.params.rowId,
          parseBody(transpositionRequestSchema, request.body),
          by,
        ),
    }),
  );

  router.post(
    '/regulations/:rowId/transpositions/:id/withdrawal',
    (request, response) =>
      record(request, response, {
        eventId: 'transposition-withdraw',
        status: 200,
        work: by =>
          regulationRecords.withdrawTransposition(
            request.params.rowId,
            request.params.id,
            withdrawalOf(request),
            by,
          ),
      }),
  );

  return router;
}
