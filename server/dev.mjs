// `npm run dev`: rebuilds what changes and starts the service anew. Reload the page to see it.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';

const builds = ['build:server', 'build:reader', 'build:staff'].map(script =>
  spawn('npm', ['run', '-s', script, '--', '--watch=forever'], { stdio: ['ignore', 'inherit', 'inherit'] }),
);

let service;
let isStopping = false;

function start() {
  service = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], { stdio: 'inherit' });
  service.once('exit', code => {
    service = undefined;
    // A clean exit is our own restart; after a crash the next change starts it again.
    if (!isStopping && code === 0) start();
  });
}

let settling;
watch('dist', { recursive: true }, () => {
  clearTimeout(settling);
  settling = setTimeout(() => (service ? service.kill('SIGTERM') : start()), 300);
});

process.on('SIGINT', () => {
  isStopping = true;
  for (const build of builds) build.kill();
  // Ctrl-C reached the service too; it drains and stops its database before it goes.
  if (service) service.once('exit', () => process.exit(0));
  else process.exit(0);
});

start();
