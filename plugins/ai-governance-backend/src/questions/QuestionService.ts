import {
  Check,
  DEFAULT_PAGE_SIZE,
  isOverdue,
  QuestionItem,
  QuestionPage,
  questionQueryParamsSchema,
  QuestionSummary,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { z } from 'zod';
import { Clock, dateOf } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { PostureStore } from '../posture/PostureStore';
import { CatalogVisibility } from '../visibility/CatalogVisibility';
import {
  questionPageOf,
  QuestionPageQuery,
  readQuestionQuery,
} from './questionPages';
import {
  ListedQuestion,
  QuestionCount,
  QuestionSelection,
  QuestionStore,
} from './QuestionStore';

/** Tells which questions are open, and never more than the caller may see. */
export class QuestionService {
  private readonly database: GovernanceDatabase;
  private readonly store: QuestionStore;
  private readonly postures: PostureStore;
  private readonly visibility: CatalogVisibility;
  private readonly auth: AuthService;
  private readonly userInfo: UserInfoService;
  private readonly checks: readonly Check[];
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    store: QuestionStore;
    postures: PostureStore;
    visibility: CatalogVisibility;
    auth: AuthService;
    userInfo: UserInfoService;
    checks: readonly Check[];
    clock: Clock;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.postures = options.postures;
    this.visibility = options.visibility;
    this.auth = options.auth;
    this.userInfo = options.userInfo;
    this.checks = options.checks;
    this.clock = options.clock;
  }

  async list(
    params: z.infer<typeof questionQueryParamsSchema>,
    credentials: BackstageCredentials,
  ): Promise<QuestionPage> {
    const query = readQuestionQuery(params);
    const limit = params.limit ?? DEFAULT_PAGE_SIZE;
    const today = dateOf(this.clock.now());
    const tx = this.database.reader;
    const selection = await this.boundTo(
      credentials,
      await this.selectionOf(query, today, credentials),
    );
    const counts = await this.store.countByOwner(tx, selection, today);
    const { open, overdue } = sumOf(counts.values());
    const read = await this.store.list(tx, selection, {
      ...query,
      limit: limit + 1,
    });
    const { questions, pageInfo } = questionPageOf(read, query, limit);
    return {
      items: await this.describe(questions, today),
      totalItems: open,
      overdueItems: overdue,
      pageInfo,
    };
  }

  async summarise(credentials: BackstageCredentials): Promise<QuestionSummary> {
    const today = dateOf(this.clock.now());
    const selection = await this.boundTo(credentials, {});
    const counts = await this.store.countByOwner(
      this.database.reader,
      selection,
      today,
    );
    const claims = await this.claimsOf(credentials);
    const mine =
      claims && sumOf(claims.flatMap(claim => counts.get(claim) ?? []));
    return {
      ...sumOf(counts.values()),
      mine: mine?.open,
      mineOverdue: mine?.overdue,
      owners: [...counts].map(([owner, count]) => ({ owner, ...count })),
    };
  }

  private async selectionOf(
    query: QuestionPageQuery,
    today: string,
    credentials: BackstageCredentials,
  ): Promise<QuestionSelection> {
    const { term, mine, overdue } = query;
    const claims = mine ? await this.claimsOf(credentials) : undefined;
    if (mine && !claims) {
      throw new NotAllowedError(
        "Query parameter 'mine': only people own questions; use owner",
      );
    }
    return {
      owners: query.owners,
      claims,
      interactionRef: query.interactionRef,
      requirements: query.requirements,
      levels: query.levels,
      dueBefore: overdue ? today : undefined,
      text: term ? { term, checkIds: this.checksNamed(term) } : undefined,
    };
  }

  /** Narrows a selection to the interactions that the caller may see. */
  private async boundTo(
    credentials: BackstageCredentials,
    selection: QuestionSelection,
  ): Promise<QuestionSelection> {
    const viewer = await this.visibility.forCaller(credentials);
    if (viewer.seesAll) {
      return selection;
    }
    const refs = await this.store.interactionsOf(
      this.database.reader,
      selection,
    );
    return { ...selection, visible: [...(await viewer.visibleOf(refs))] };
  }

  /** The caller and their groups; `undefined` if the caller is no person. */
  private async claimsOf(
    credentials: BackstageCredentials,
  ): Promise<string[] | undefined> {
    if (!this.auth.isPrincipal(credentials, 'user')) {
      return undefined;
    }
    const info = await this.userInfo.getUserInfo(credentials);
    return [...new Set([info.userEntityRef, ...info.ownershipEntityRefs])];
  }

  private checksNamed(term: string): string[] {
    return this.checks
      .filter(({ title }) => title.toLowerCase().includes(term))
      .map(({ id }) => id);
  }

  /** Adds what the checks said when the interactions were last assessed. */
  private async describe(
    questions: readonly ListedQuestion[],
    today: string,
  ): Promise<QuestionItem[]> {
    const refs = questions.map(({ interactionRef }) => interactionRef);
    const postures = await this.postures.getMany(this.database.reader, [
      ...new Set(refs),
    ]);
    const resultsOf = new Map(
      postures.map(({ interactionRef, results }) => [interactionRef, results]),
    );
    const titles = new Map(this.checks.map(({ id, title }) => [id, title]));
    return questions.flatMap(question => {
      const { interactionRef, checkId, title, requirement, level } = question;
      const { owner, askedOn, dueOn } = question;
      const result = resultsOf
        .get(interactionRef)
        ?.find(other => other.checkId === checkId);
      // Answered since the questions were read.
      if (result?.status !== 'undetermined') {
        return [];
      }
      return {
        entityRef: interactionRef,
        title,
        checkId,
        checkTitle: titles.get(checkId) ?? checkId,
        requirement,
        level,
        message: result.message,
        fix: result.fix,
        owner,
        askedOn,
        dueOn,
        overdue: isOverdue(question, today),
      };
    });
  }
}

function sumOf(counts: Iterable<QuestionCount>): QuestionCount {
  const sum = { open: 0, overdue: 0 };
  for (const { open, overdue } of counts) {
    sum.open += open;
    sum.overdue += overdue;
  }
  return sum;
}
