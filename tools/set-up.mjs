// Makes node_modules match package-lock.json, then runs the script named after it with the Node pinned there:
//   node tools/set-up.mjs [script.ts [arguments]]
// It runs before anything is installed, on whatever Node the machine has: no dependencies, no recent syntax.
// It starts the script itself because a shell remembers where it found `node`: in `node set-up && node script`
// the second one would still be the machine's own Node after the first install.
import { spawn, spawnSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';

const OLDEST_NODE = 18;
const NODE_DOWNLOAD = 'https://nodejs.org/en/download';
const NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/;
const NO_SPACE = /\b(ENOSPC|EDQUOT)\b/;
const NO_PERMISSION = /\b(EACCES|EPERM|EROFS)\b/;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pinnedNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds every package of the lock file; npm keeps its own record of what it installed. */
function isInstalled(wanted) {
  const installed = readLock('node_modules/.package-lock.json');
  if (!installed || !existsSync(pinnedNode)) return false;
  return Object.keys(wanted).every((place) => {
    if (place === '') return true;
    const found = installed[place];
    // Packages for other systems are in the lock file but never installed here.
    if (!found) return Boolean(wanted[place].optional || wanted[place].devOptional);
    return (
      found.version === wanted[place].version &&
      found.integrity === wanted[place].integrity &&
      existsSync(join(root, place))
    );
  });
}

function runNpm(args, stdout) {
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', stdout, 'pipe'], maxBuffer: 2 ** 28 };
  const quietly = args.concat('--loglevel=error');
  const cli = process.env.npm_execpath || '';
  // Under npm, use that same npm and its Node: ours may be the one in node_modules that npm is about to delete.
  if (/npm-cli\.js$/.test(cli)) {
    return spawnSync(process.env.npm_node_execpath || process.execPath, [cli].concat(quietly), options);
  }
  if (process.platform === 'win32')
    return spawnSync('npm.cmd', quietly, Object.assign(options, { shell: true }));
  return spawnSync('npm', quietly, options);
}

/** Why the registry is out of reach, as npm's error code; undefined when it answers, with whatever words. */
function whyUnreachable() {
  const ping = runNpm(['ping', '--fetch-retries=0', '--fetch-timeout=20000'], 'ignore');
  const found = NETWORK.exec(ping.stderr || '');
  return found ? found[1] : undefined;
}

function whyInstallFailed(result, unreachable) {
  const words = result.stderr || '';
  if (result.error && result.error.code === 'ENOENT') {
    return `npm was not found: it comes with Node from ${NODE_DOWNLOAD}; install it and run the command again.`;
  }
  const network = unreachable || (NETWORK.exec(words) || [])[1];
  if (network) {
    return `Installing needs the network, and npm could not reach its registry (${network}): connect, or check npm's proxy setting, and run the command again.`;
  }
  if (NO_SPACE.test(words)) {
    return `The disk that holds ${root} is full (${NO_SPACE.exec(words)[1]}): free about 1 GB and run the command again.`;
  }
  if (NO_PERMISSION.test(words)) {
    return `npm may not write where it has to (${NO_PERMISSION.exec(words)[1]}): make sure that ${root} and npm's cache belong to you, and run the command again.`;
  }
  // The rest of npm's words are its usage, one line for each of its options.
  console.error(words.trim().split('\n').slice(0, 15).join('\n') || String(result.error || ''));
  return '`npm ci` could not install the packages: npm says why above; mend that and run the command again.';
}

function install(wanted) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    stop(
      `Node ${process.versions.node} is too old to install this project: get Node ${OLDEST_NODE} or newer from ${NODE_DOWNLOAD} and run the command again.`,
    );
  }
  console.log('Installing the packages of package-lock.json, which takes about a minute …');
  // Without a network npm would try each package for minutes; with --offline its cache answers at once, or fails.
  const unreachable = whyUnreachable();
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'].concat(unreachable ? '--offline' : []);
  const result = runNpm(args, 'inherit');
  if (result.status !== 0) stop(whyInstallFailed(result, unreachable));

  const pinned = wanted['node_modules/node'].version;
  const answer = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' });
  if (String(answer.stdout).trim() !== `v${pinned}`) {
    stop(
      `The packages are installed, but Node ${pinned} among them does not start: let npm run install scripts (\`npm config get ignore-scripts\` must say false) and delete node_modules, or use a system that Node ${pinned} supports.`,
    );
  }
}

function runPinned(args) {
  const child = spawn(pinnedNode, args, { stdio: 'inherit' });
  // The terminal sends Ctrl-C to both; the script ends first, in its own way.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code === null ? 1 : code));
}

const wanted = readLock('package-lock.json');
if (!wanted)
  stop(`package-lock.json in ${root} cannot be read: restore it with \`git checkout package-lock.json\`.`);
if (!isInstalled(wanted)) install(wanted);
if (process.argv.length > 2) runPinned(process.argv.slice(2));
