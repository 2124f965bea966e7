import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';

/** The project's folder. */
export const projectFolder = dirname(import.meta.dirname);

const binaries = join(projectFolder, 'node_modules', '.bin');

/**
 * Runs a command in the project's folder with its own Node and tools first on the path, in the same terminal.
 * Resolves to the exit code; a command that cannot be started or is killed counts as 1.
 */
export function run(command: readonly string[], env: Record<string, string> = {}): Promise<number> {
  const [name = '', ...args] = command;
  const child = spawn(name, args, {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, ...env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}` },
    // On Windows the tools are .cmd files, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${name} could not be started: ${error.message}.`);
      resolve(1);
    });
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
