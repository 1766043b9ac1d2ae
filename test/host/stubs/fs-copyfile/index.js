// Stands in for a copy that clones blocks where the disk can; only the built-in Git asks for it.
const { promises } = require('node:fs');
exports.isCloneSupported = async () => false;
exports.copyFile = (source, target, mode) => promises.copyFile(source, target, mode);
exports.cp = (source, target, options) => promises.cp(source, target, { recursive: true, ...options });
