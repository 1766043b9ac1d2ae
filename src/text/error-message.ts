/** The message of whatever was thrown: an `Error` has one of its own, anything else is shown as a string. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
