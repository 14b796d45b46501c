'use strict';
// Loaded with --require before the Playground: its standard input is a pipe from the app, which closes when the app is gone, even when it was killed.
process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();
