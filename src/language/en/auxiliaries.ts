import { wordSet } from '../word-list.ts';

/** Auxiliaries that do not assert by themselves. */
export const modals = wordSet(`
  will would shall should may might must can could cannot ought won't can't wouldn't shouldn't
`);

/** Present forms of “be”, “have” and “do”. */
export const presentAuxiliaries = wordSet(`
  is are am has have does do isn't aren't hasn't haven't doesn't don't it's that's there's he's she's they're we're i'm we've
  they've
`);

/** Past forms of “be”, “have” and “do”. */
export const pastAuxiliaries = wordSet(`
  was were had did wasn't weren't hadn't didn't been
`);

/** Words besides modals that no finite verb follows. */
export const infinitiveOpeners = wordSet(`
  to let please do don't does doesn't did didn't
`);
