/**
 * Whether to write colours where the command line does not say (`--color`, `--no-color`). `FORCE_COLOR` wins over `NO_COLOR`, as
 * in Node and in the example of https://force-color.org; `0` and `false` there turn colours off, as in Node. Both count only
 * when they are not empty (https://no-color.org). Without them a terminal shows colours unless it says that it is dumb.
 */
export function showsColour(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return terminal && env['TERM'] !== 'dumb';
}
