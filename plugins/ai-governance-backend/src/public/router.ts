import { PublicFormCaptcha } from '@ai-governance/backstage-plugin-ai-governance-node';
import { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { Request, RequestHandler, Response } from 'express';
import Router from 'express-promise-router';
import { Clock } from '../clock';
import {
  emptyConcernForm,
  readConcernForm,
  toSubmission,
  TRAP,
} from './forms/concernForm';
import { readFields } from './forms/readFields';
import { Html } from './html/html';
import { errorPages } from './http/errorPages';
import { formBody } from './http/formBody';
import { securityHeaders } from './http/securityHeaders';
import { concernPage } from './pages/concernPage';
import { dueToCustomer } from './pages/dueToCustomer';
import { givenPage } from './pages/givenPage';
import { PageFrame } from './pages/layout';
import { receiptPage } from './pages/receiptPage';
import { statePage } from './pages/statePage';
import { ConcernBehindCode, PublicConcerns } from './PublicConcerns';
import { PublicPages } from './PublicPages';
import { languageOf, textsIn } from './texts/languages';
import { stylesheetOf } from './theme/stylesheet';

/** As long as ours are at least; a shorter one could be guessed. */
const SHORTEST_FORM_ID = 20;

/** No message is longer than what a concern says. */
const LONGEST_ANSWER = 20_000;

/** What counts the requests of an address, and refuses too many. */
export type PublicLimiters = Record<
  keyof PublicPages['limits'],
  RequestHandler
>;

/** Whether a request came with a code that leads nowhere. */
export function hadWrongCode({ locals }: Response): boolean {
  return locals.hadWrongCode === true;
}

/** The pages for customers, who have no account. */
export function createPublicRouter(options: {
  captcha: PublicFormCaptcha | undefined;
  clock: Clock;
  limiters: PublicLimiters;
  logger: LoggerService;
  /** What nobody can guess. */
  newSecret: () => string;
  pages: PublicPages;
  publicConcerns: PublicConcerns;
}) {
  const { captcha, clock, limiters, newSecret, pages, publicConcerns } =
    options;
  const stylesheet = stylesheetOf(pages.theme);
  const router = Router();
  const site = Router();
  router.use('/public', site);
  site.use(securityHeaders(stylesheet));

  function frameOf(request: Request): PageFrame {
    const language = languageOf(request);
    return {
      theme: pages.theme,
      style: new Html(`<style>${stylesheet}</style>`),
      language,
      texts: textsIn(language),
      address: pages.address,
    };
  }

  function send(response: Response, page: string, status = 200): void {
    response.status(status).type('html').send(page);
  }

  site.get('/concern', async (request, response) => {
    const frame = frameOf(request);
    const interactions = await publicConcerns.interactions();
    const { interaction } = request.query;
    send(
      response,
      concernPage(frame, {
        values: {
          ...emptyConcernForm(newSecret()),
          interaction: typeof interaction === 'string' ? interaction : '',
        },
        interactions,
        captcha: captcha?.html({ language: frame.language }),
      }),
    );
  });

  site.post(
    '/concern',
    limiters.concerns,
    formBody(),
    async (request: Request, response: Response) => {
      const frame = frameOf(request);
      const { language, texts } = frame;
      const fields = readFields(request.body);
      const values = readConcernForm(fields);
      const interactions = await publicConcerns.interactions();
      const read = toSubmission(values, { language, texts, interactions });
      const problems = [...(read.problems ?? [])];
      if (fields.text(TRAP) !== '') {
        problems.push({ field: TRAP, message: texts.problems.trap });
      }
      if (captcha && !(await captcha.verify(fields.all()))) {
        problems.push({ field: 'captcha', message: texts.problems.captcha });
      }
      if (read.problems || problems.length > 0) {
        const page = concernPage(frame, {
          values,
          problems,
          interactions,
          captcha: captcha?.html({ language }),
        });
        send(response, page, 422);
        return;
      }
      const { concern, code } = await publicConcerns.submit(
        read.submission,
        values.formId.length < SHORTEST_FORM_ID ? newSecret() : values.formId,
      );
      const { reference } = concern;
      const dueAt = dueToCustomer(concern);
      send(response, givenPage(frame, { reference, code, dueAt }), 201);
    },
  );

  site.get('/receipt', async (request, response) => {
    send(response, receiptPage(frameOf(request)));
  });

  /** Shows what is behind the code that was sent, or says that nothing is. */
  async function withCode(
    request: Request,
    response: Response,
    work: (
      frame: PageFrame,
      found: ConcernBehindCode & { code: string },
    ) => Promise<void>,
  ): Promise<void> {
    const frame = frameOf(request);
    const { problems, receipt } = frame.texts;
    const code = readFields(request.body).text('code');
    const found = await publicConcerns.find(code);
    if (found) {
      await work(frame, { ...found, code });
      return;
    }
    response.locals.hadWrongCode = true;
    const message = code === '' ? problems.missingCode : problems.code;
    const problem = { field: 'code', label: receipt.code.label, message };
    send(response, receiptPage(frame, { problem }), 422);
  }

  site.post(
    '/receipt',
    limiters.wrongCodes,
    formBody(),
    (request: Request, response: Response) =>
      withCode(request, response, async (frame, found) => {
        send(response, statePage(frame, { ...found, now: clock.now() }));
      }),
  );

  site.post(
    '/answer',
    limiters.wrongCodes,
    limiters.answers,
    formBody(),
    (request: Request, response: Response) =>
      withCode(request, response, async (frame, found) => {
        const { problems, state } = frame.texts;
        const now = clock.now();
        const answer = readFields(request.body).text('answer');
        if (answer === '' || answer.length > LONGEST_ANSWER) {
          const message =
            answer === '' ? problems.answer : problems.tooLong(LONGEST_ANSWER);
          const { label } = state.answer;
          const problem = { field: 'answer', label, message };
          const page = statePage(frame, { ...found, now, answer, problem });
          send(response, page, 422);
          return;
        }
        await publicConcerns.answer(found.concern.id, answer);
        const told = (await publicConcerns.find(found.code)) ?? found;
        send(
          response,
          statePage(frame, {
            ...told,
            code: found.code,
            now,
            // Nothing is written to what was erased meanwhile.
            sent: !told.concern.erasedAt,
          }),
        );
      }),
  );

  // Where the address of an answer is opened again.
  site.get('/answer', async (request, response) => {
    response.redirect(303, `receipt?lang=${languageOf(request)}`);
  });

  site.use(() => {
    throw new NotFoundError('There is no such page');
  });
  site.use(errorPages({ ...options, frameOf }));
  return router;
}
