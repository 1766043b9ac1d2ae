// Stands in for the native logger: appends each line to the log's file, so that logs can be read after a run.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const names = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

/** One log, written through at once; rotation is left out because a test's logs stay small. */
class Logger {
  constructor(name, file) {
    this.file = file;
    this.level = 0;
    mkdirSync(dirname(file), { recursive: true });
    names.forEach((label, index) => {
      this[label] = (text) => {
        if (index >= this.level)
          appendFileSync(this.file, `${new Date().toISOString()} [${label}] ${text}\n`);
      };
    });
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async (name, file) => new Logger(name, file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
