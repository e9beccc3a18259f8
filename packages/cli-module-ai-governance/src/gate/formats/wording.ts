import {
  GateCheck,
  GateReport,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** What comes of the report, in one sentence after the title. */
export function verdictOf({ passed, wantedLevel, mode }: GateReport): string {
  if (passed) {
    return `passes the gate for the level ${wantedLevel}.`;
  }
  const consequence = {
    block: 'This blocks.',
    warn: 'This is a warning, and does not block.',
    watch: 'This is only watched, and does not block.',
  }[mode];
  return `does not pass the gate for the level ${wantedLevel}. ${consequence}`;
}

/** The level as it is, and with waivers where they were accepted. */
export function levelOf({
  level,
  levelWithWaivers,
}: Pick<GateReport, 'level' | 'levelWithWaivers'>): string {
  return levelWithWaivers && levelWithWaivers !== level
    ? `${level} (${levelWithWaivers} with waivers)`
    : level;
}

/** When the postures were assessed, and by which day's policy they are judged. */
export function timesOf({ asOf, assessedAt }: GateReport): string {
  const assessed = assessedAt
    ? `assessed ${assessedAt.slice(0, 16).replace('T', ' ')} UTC, `
    : '';
  return `${assessed}judged by the policy of ${asOf}`;
}

/** The file that declares something, without the catalog's word for its type. */
export function fileOf(location: string): string {
  return oneLine(location.replace(/^(?:url|file):/, ''));
}

/** What the policy will say, one line a date. */
export function upcomingLines({ upcoming }: GateReport): string[] {
  const consequences = {
    block: 'what does not pass is blocked',
    warn: 'what does not pass gets a warning',
    watch: 'what does not pass is only watched',
  };
  return upcoming.map(
    ({ from, mode, level }) =>
      `From ${from} ${consequences[mode]}${
        level ? `, and the least level is ${level}` : ''
      }.`,
  );
}

/** What a check says, in one word. */
export function saidBy({ status }: GateCheck): string {
  return { fail: 'fails', undetermined: 'question', waived: 'waived' }[status];
}

/** Checks, each said once: those that hold back, then what is waived. */
export function checksOf<
  T extends { holding: GateCheck[]; waived: GateCheck[] },
>({ holding, waived }: T): GateCheck[] {
  return [...holding.filter(({ status }) => status !== 'waived'), ...waived];
}

/** A count and its noun. */
export function number(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A text on one line; what a declaration says must not steer a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
