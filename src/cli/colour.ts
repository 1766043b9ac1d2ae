/**
 * Whether to use colours where neither `--color` nor `--no-color` is given. `FORCE_COLOR` wins over `NO_COLOR`, as in Node and in
 * the example of https://force-color.org; its values `0` and `false` turn colours off, as in Node. An empty variable counts as
 * unset (https://no-color.org). Without either, a terminal shows colours unless `TERM` is `dumb`.
 */
export function showsColour(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return terminal && env['TERM'] !== 'dumb';
}
