import { runLint } from '../lint/command';
import { lintReportSchema } from '../lint/report';

/** Runs `ai-governance lint` in a folder, and gives what it printed. */
export async function lintIn(
  folder: string,
  args: string[],
  { isTTY = false, color = false } = {},
) {
  let printed = '';
  let progress = '';
  const code = await runLint(
    { args, info: { usage: 'ai-governance lint', name: 'lint' } },
    {
      cwd: folder,
      today: '2026-11-23',
      color,
      write: text => {
        printed += text;
      },
      progress: {
        isTTY,
        write: text => {
          progress += text;
        },
      },
    },
  );
  return { code, printed, progress };
}

/** The report of a run of `ai-governance lint`, in its documented shape. */
export async function reportIn(folder: string, args: string[] = []) {
  const { code, printed } = await lintIn(folder, [...args, '--format', 'json']);
  return { code, report: lintReportSchema.parse(JSON.parse(printed)) };
}
