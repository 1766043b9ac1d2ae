/**
 * Runs a screen test, and once more if it fails: a busy machine sometimes drops a key. The runner counts the lines `flaky: NAME`; a
 * name that keeps coming back is a bug to fix.
 */
export async function tryTwice(name: string, attempt: () => Promise<void>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message : String(error)}\nTrying once more.`);
    await attempt();
    console.log(`flaky: ${name}`);
  }
}
