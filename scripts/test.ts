import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bringBrowsers } from './browsers/bring.ts';

/** The whole test command; `--fast` leaves out what needs a build or a browser. Closes with `N passed, N failed`. */

type Tally = Readonly<{ passed: number; failed: number }>;

const REPORTS = '.output/reports';

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};

/** A command that passes or fails as a whole. */
const check = (command: string, ...args: string[]): Tally =>
  run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A vitest project, counted test by test; a run that could not even start is one failure. */
function vitest(project: string, ...args: string[]): Tally {
  const report = `${REPORTS}/${project}.json`;
  rmSync(report, { force: true });
  const isGreen = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  try {
    const { numPassedTests: passed, numTotalTests: total } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed = total - passed;
    return { passed, failed: failed === 0 && !isGreen ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Both browsers, installed if missing; one that can't be had is a failure with its reason. */
async function browsers(): Promise<Tally> {
  try {
    await bringBrowsers();
    return { passed: 1, failed: 0 };
  } catch (reason) {
    console.error(reason);
    return { passed: 0, failed: 1 };
  }
}

const { values } = parseArgs({ options: { fast: { type: 'boolean', default: false } } });
mkdirSync(REPORTS, { recursive: true });

const tallies: Tally[] = [
  check('wxt', 'prepare'),
  check('tsc', '--noEmit'),
  check('biome', 'ci', '.'),
  check('knip'),
  vitest('unit', '--coverage'),
];
if (!values.fast) {
  tallies.push(check('wxt', 'build', '-b', 'chrome'), check('wxt', 'build', '-b', 'firefox'));
  tallies.push(await browsers(), vitest('pages'), vitest('e2e'));
}

const sum = (of: keyof Tally) => tallies.reduce((all, tally) => all + tally[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
