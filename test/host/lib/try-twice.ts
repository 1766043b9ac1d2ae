/**
 * Runs a test of the screen, and once more where it fails: a busy machine now and then drops a key. The runner counts the
 * lines `flaky: NAME`; a name that comes again and again is a fault to repair.
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
