import type { StatusAction } from '../../features/status-text.ts';
import { commands } from '../ids.ts';

/** The command that carries out each action of the status bar. */
export const statusCommands: Readonly<Record<StatusAction, string>> = {
  search: commands.searchSources,
  problems: 'workbench.actions.view.problems',
  rebuild: commands.rebuildIndex,
  'create-folder': commands.createSourcesFolder,
  'choose-folder': commands.chooseSourcesFolder,
  'make-briefing': commands.makeBriefing,
  'corpus-problems': commands.showCorpusProblems,
  'open-folder': 'workbench.action.files.openFolder',
  log: commands.showLog,
};
