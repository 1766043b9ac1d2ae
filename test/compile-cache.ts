import { enableCompileCache } from 'node:module';

// Preloaded by the quick tests: compiled modules are kept in the system's temporary folder, which saves half a second a run.
enableCompileCache();
