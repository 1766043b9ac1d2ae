import { altering } from './altering.ts';
import { citing } from './citing.ts';
import { details } from './details.ts';
import type { Fault } from './fault.ts';
import { placing } from './placing.ts';

/** One fault for each rule and form. */
export const faults: readonly Fault[] = [...citing, ...altering, ...placing, ...details];
