import { claimReader, type ClaimReader } from '../briefing/sentences/claim-text.ts';
import type { Service } from './context.ts';

/** Reads the writer's own words of claims, each once. */
export const claimWords: Service<ClaimReader> = { make: claimReader };
